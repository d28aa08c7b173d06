package org.sixfold.modeling;

import java.util.Map;
import java.util.Set;

/**
 * Something that a check of a model found.
 *
 * @param element id of the element in the file; empty if it concerns the whole file
 * @param code dotted word, such as {@code bpmn.roleMissing}
 * @param message what is wrong, as {@code {zh, en}}
 * @param mend what to do about it, as {@code {zh, en}}
 */
public record Finding(
    String element,
    Severity severity,
    String code,
    Map<String, String> message,
    Map<String, String> mend) {

  /** Codes of what nobody can read, so that nothing can be tried with it. */
  private static final Set<String> UNREADABLE =
      Set.of(
          "dmn.cellUnquoted",
          "dmn.cellUnreadable",
          "dmn.rowUnreadable",
          "dmn.deadlineUnreadable",
          "model.notWellFormed",
          "model.documentType");

  boolean unreadable() {
    return UNREADABLE.contains(code);
  }

  /** What a finding means for the deployment. */
  public enum Severity {
    /** Must not be deployed. */
    ERROR,
    /** May be deployed, but people or tools will stumble over it. */
    WARNING,
    INFO
  }
}
