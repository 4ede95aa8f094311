-- Drives the language server from Neovim, from version 0.7 on, and prints what an editor sees of it.
--
--   UNPARK=target/debug/cargo-unpark nvim --headless --clean -l editors/neovim/check.lua FILE.rs     (from 0.9 on)
--   UNPARK=.. nvim --headless --clean -c "luafile editors/neovim/check.lua" FILE.rs                  (before)
--
-- It opens the file, waits for diagnostics and prints them, applies the first code action of the first one in the buffer,
-- prints the lines that are there then, and leaves without saving. The exit status is 1 if the server says nothing.

local function leave(status, message)
  io.stdout:write(message .. "\n")
  vim.cmd(status == 0 and "qall!" or "cquit " .. status)
end

local file = (arg and arg[1]) or vim.api.nvim_buf_get_name(0)
if vim.api.nvim_buf_get_name(0) ~= vim.fn.fnamemodify(file, ":p") then
  vim.cmd("edit " .. vim.fn.fnameescape(file))
end
local buffer = vim.api.nvim_get_current_buf()
vim.bo[buffer].filetype = "rust"

local manifest = vim.fn.findfile("Cargo.toml", vim.fn.fnamemodify(file, ":p:h") .. ";")
local root = vim.fn.fnamemodify(manifest, ":p:h")
local id = vim.lsp.start_client({
  name = "unpark",
  cmd = { vim.env.UNPARK or "cargo-unpark", "lsp" },
  root_dir = root,
  workspace_folders = { { uri = vim.uri_from_fname(root), name = "root" } },
})
if not id then
  return leave(1, "the server does not start")
end
vim.lsp.buf_attach_client(buffer, id)

local function found()
  return vim.diagnostic.get(buffer)
end

if not vim.wait(60000, function() return #found() > 0 end, 20) then
  return leave(1, "no diagnostics within a minute")
end
for _, it in ipairs(found()) do
  local first = vim.split(it.message, "\n")[1]
  io.stdout:write(string.format("%d:%d %s [%s]\n", it.lnum + 1, it.col + 1, first, it.code or ""))
end

local first = found()[1]
local params = {
  textDocument = { uri = vim.uri_from_bufnr(buffer) },
  range = {
    start = { line = first.lnum, character = first.col },
    ["end"] = { line = first.lnum, character = first.col },
  },
  context = { diagnostics = {} },
}
local answers = vim.lsp.buf_request_sync(buffer, "textDocument/codeAction", params, 60000) or {}
local action = answers[id] and answers[id].result and answers[id].result[1]
if not action then
  return leave(1, "no code action")
end
io.stdout:write("applies: " .. action.title .. "\n")
vim.lsp.util.apply_workspace_edit(action.edit, vim.lsp.get_client_by_id(id).offset_encoding)
for _, line in ipairs(vim.api.nvim_buf_get_lines(buffer, first.lnum, first.lnum + 2, false)) do
  io.stdout:write("| " .. line .. "\n")
end
leave(0, "done")
