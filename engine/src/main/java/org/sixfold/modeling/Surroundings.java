package org.sixfold.modeling;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * What is deployed together with a model and may be named in it.
 *
 * @param forms ids of forms
 * @param processes ids of processes
 * @param decisions ids of decisions
 * @param deadlines names of rows in {@code task-deadlines}
 */
record Surroundings(
    Set<String> forms, Set<String> processes, Set<String> decisions, Set<String> deadlines) {

  static final String DEADLINES = "task-deadlines";

  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

  static Surroundings none() {
    return new Surroundings(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
  }

  /** What one model or table adds. */
  static Surroundings of(ModelXmlFile file) {
    Surroundings one = none();
    one.read(file);
    return one;
  }

  void add(Surroundings other) {
    forms.addAll(other.forms);
    processes.addAll(other.processes);
    decisions.addAll(other.decisions);
    deadlines.addAll(other.deadlines);
  }

  private void read(ModelXmlFile file) {
    file.elements("process").forEach(process -> processes.add(ModelXmlFile.id(process)));
    for (Element decision : file.elements("decision")) {
      decisions.add(ModelXmlFile.id(decision));
      if (DEADLINES.equals(ModelXmlFile.id(decision))) {
        file.elements("rule").forEach(this::addRow);
      }
    }
  }

  /** The first input names the kind. */
  private void addRow(Element rule) {
    ModelXmlFile.children(rule, "inputEntry").stream()
        .findFirst()
        .ifPresent(
            entry -> {
              Matcher kind = TEXT.matcher(entry.getTextContent());
              while (kind.find()) {
                deadlines.add(kind.group(1));
              }
            });
  }
}
