package org.sixfold.modeling.web;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sixfold.access.Role;
import org.sixfold.modeling.DraftFiles;
import org.sixfold.shared.BodyAllowance;
import org.springframework.stereotype.Component;

/** A designer's file may be as large in a draft as the check takes it, and JSON makes it larger. */
@Component
class DraftBodies implements BodyAllowance {

  private static final Pattern FILE = Pattern.compile("/api/drafts/[^/]+/files/[^/]+");

  /** Quotes and line ends are written with a sign more; beside the text little else is said. */
  private static final long BYTES = 2L * DraftFiles.LARGEST + (1 << 20);

  @Override
  public long bytes(String method, String path, Predicate<String> hasRole) {
    boolean designer = Stream.of(Role.DESIGNER, Role.ADMIN).map(Role::name).anyMatch(hasRole);
    return "PUT".equals(method) && designer && FILE.matcher(path).matches() ? BYTES : 0;
  }
}
