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

  /** Of these files; one that cannot be read is passed over, its own check tells. */
  static Surroundings of(ReadFiles files) {
    Surroundings all =
        new Surroundings(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
    files.names().stream()
        .filter(name -> name.endsWith(".form"))
        .forEach(name -> all.forms.add(FileNames.key(name)));
    files.models().forEach(all::add);
    return all;
  }

  private void add(ModelXmlFile file) {
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
