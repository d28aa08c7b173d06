package org.sixfold.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The accessibility checker, as the web app's build has it. */
final class Axe {

  private static final Path SCRIPT = Path.of("../forms/web/node_modules/axe-core/axe.min.js");

  private Axe() {}

  static String source() {
    try {
      return Files.readString(SCRIPT);
    } catch (IOException e) {
      throw new UncheckedIOException("the web app's build installs axe-core", e);
    }
  }
}
