package org.sixfold.shared.web;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * A stack trace without messages: those of databases and parsers repeat the values they met, which
 * are people's names and numbers here.
 */
final class FailureTrace {

  private FailureTrace() {}

  static String of(Throwable failure) {
    StringBuilder trace = new StringBuilder();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Throwable t = failure; t != null && seen.add(t); t = t.getCause()) {
      trace.append(trace.isEmpty() ? "" : "caused by ").append(t.getClass().getName()).append('\n');
      for (StackTraceElement at : t.getStackTrace()) {
        trace.append("\tat ").append(at).append('\n');
      }
    }
    return trace.toString();
  }
}
