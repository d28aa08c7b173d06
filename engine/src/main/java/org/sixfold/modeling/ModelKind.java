package org.sixfold.modeling;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file of a path is, by the ending of its name. */
public enum ModelKind {
  BPMN,
  DMN,
  FORM,
  /** Examples beside a table. */
  SCENARIOS;

  /** The kind of a file; empty if it is none of a path's. */
  public static Optional<ModelKind> of(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return Arrays.stream(values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(ending))
        .findFirst();
  }
}
