// Starts `cargo-unpark lsp` and hands it the settings under `unpark`. Everything else is the language client's.

import { commands, ExtensionContext, window, workspace } from "vscode";
import { LanguageClient, LanguageClientOptions, ServerOptions } from "vscode-languageclient/node";

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  context.subscriptions.push(commands.registerCommand("unpark.restart", restart));
  // The server asks for the other settings when they change; another program has to be started anew.
  context.subscriptions.push(
    workspace.onDidChangeConfiguration(async (event) => {
      if (event.affectsConfiguration("unpark.path")) {
        await restart();
      }
    }),
  );
  await start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
  client = undefined;
}

async function restart(): Promise<void> {
  await deactivate();
  await start();
}

async function start(): Promise<void> {
  const { path, ...settings } = workspace.getConfiguration("unpark") as unknown as { path: string } & Settings;
  const server: ServerOptions = { command: path, args: ["lsp"] };
  const options: LanguageClientOptions = {
    documentSelector: [{ scheme: "file", language: "rust" }],
    initializationOptions: serverSettings(settings),
    middleware: {
      workspace: {
        // `path` is for the extension.
        configuration: async (params, token, next) => {
          const answers = await next(params, token);
          return Array.isArray(answers) ? answers.map((answer) => serverSettings(answer as Settings)) : answers;
        },
      },
    },
  };
  client = new LanguageClient("unpark", "unpark", server, options);
  try {
    await client.start();
  } catch (error) {
    client = undefined;
    void window.showErrorMessage(`unpark: \`${path}\` does not start (${error}); install it, or set \`unpark.path\``);
  }
}

/** The settings that the server knows. */
interface Settings {
  features?: string[] | string;
  noDefaultFeatures?: boolean;
  allTargets?: boolean;
  levels?: Record<string, string>;
  minConfidence?: string;
  extraArgs?: string[];
  contexts?: boolean;
}

function serverSettings(all: Settings | null): Settings | null {
  if (all === null) {
    return null;
  }
  const { features, noDefaultFeatures, allTargets, levels, minConfidence, extraArgs, contexts } = all;
  return { features, noDefaultFeatures, allTargets, levels, minConfidence, extraArgs, contexts };
}
