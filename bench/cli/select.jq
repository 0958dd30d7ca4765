# The same shape checks as far as jq has words for them: no date-times, no names that stand twice.
select(
  type == "object"
  and (.channel | type == "string")
  and (.clientId | type == "string")
  and ([.action] | inside(["enter", "leave", "update", "present", "absent"]))
  and (if has("connectionId") then (.connectionId | type == "string") else true end)
  and (if has("data") then (.data | type == "object") else true end)
  and (if has("since") then (.since | type == "string") else true end)
  and (if has("occurredAt") then (.occurredAt | type == "string") else true end)
  and ((keys - ["channel", "clientId", "connectionId", "action", "data", "since", "occurredAt"]) | length == 0)
)
