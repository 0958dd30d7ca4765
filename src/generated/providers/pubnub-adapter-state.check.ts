// Generated from schemas/ by `npm run generate`. Do not edit.
import { hasOwn, isObject } from "../../runtime/object.js";
import type { RawCheck } from "../../runtime/raw-check.js";

function isUsers(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (typeof item !== "string") return false;
  }
  return true;
}

function isPubNubChannelMemory(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 channel, 2 whole, 4 users
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "channel":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "whole":
        if (typeof member !== "boolean") return false;
        seen |= 2;
        break;
      case "users":
        if (!isUsers(member)) return false;
        seen |= 4;
        break;
      default:
        return false;
    }
  }
  return seen === 7;
}

function isChannels(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isPubNubChannelMemory(item)) return false;
  }
  return true;
}

function isPubNubConnectionMemory(value: unknown): boolean {
  if (!isObject(value)) return false;
  let seen = 0; // 1 channel, 2 clientId
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "channel":
        if (typeof member !== "string") return false;
        seen |= 1;
        break;
      case "clientId":
        if (typeof member !== "string") return false;
        seen |= 2;
        break;
      case "connectionId":
        if (typeof member !== "string") return false;
        break;
      case "data":
        if (!isObject(member)) return false;
        break;
      default:
        return false;
    }
  }
  return seen === 3;
}

function isConnections(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isPubNubConnectionMemory(item)) return false;
  }
  return true;
}

export const checkPubNubAdapterState: RawCheck = (value) => {
  if (!isObject(value)) return false;
  let seen = 0; // 1 version, 2 channels, 4 connections
  for (const key in value) {
    if (!hasOwn(value, key)) continue;
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "version":
        if (member !== 1) return false;
        seen |= 1;
        break;
      case "channels":
        if (!isChannels(member)) return false;
        seen |= 2;
        break;
      case "connections":
        if (!isConnections(member)) return false;
        seen |= 4;
        break;
      default:
        return false;
    }
  }
  return seen === 7;
};
