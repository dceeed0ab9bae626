// Runs the blocks of one page under Node.js for Assay. Standard input: for each block a session name and the code as
// netstrings. Standard output: records as Transcript.swift reads them.
"use strict";
const fs = require("fs");
const vm = require("vm");
const util = require("util");

const send = (text) => fs.writeSync(1, text);
const field = (text) => "s" + Buffer.byteLength(text) + ":" + text;

function* netstrings(data) {
  let position = 0;
  while (position < data.length) {
    const colon = data.indexOf(":", position);
    const length = Number(data.subarray(position, colon).toString());
    yield data.subarray(colon + 1, colon + 1 + length).toString();
    position = colon + 2 + length;
  }
}

send("V" + field("Node.js " + process.version));
const fields = [...netstrings(fs.readFileSync(0))];
let pending = "";
const printed = (text) => {
  pending += text;
  let end;
  while ((end = pending.indexOf("\n")) >= 0) {
    send("L" + field(pending.slice(0, end)));
    pending = pending.slice(end + 1);
  }
};
const line = (...values) => printed(util.format(...values) + "\n");
const sessions = new Map();
for (let index = 0; 2 * index < fields.length; index++) {
  const name = fields[2 * index];
  if (!sessions.has(name)) {
    const console = { log: line, info: line, debug: line, table: line, error() {}, warn() {} };
    const process = { stdout: { write: (text) => (printed(String(text)), true) }, env: {}, argv: [] };
    sessions.set(name, vm.createContext({ console, process, require, setTimeout() {}, Buffer, URL }));
  }
  try {
    vm.runInContext(fields[2 * index + 1], sessions.get(name), { filename: "block " + index });
    send("B" + index + ";R");
  } catch (error) {
    const type = error && error.name ? String(error.name) : "Error";
    send("B" + index + ";Y" + field(type) + field(error && error.message !== undefined ? String(error.message) : String(error)));
  }
  if (pending) printed("\n");
}
