package org.sixfold.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.core.io.ClassPathResource;

/** A packaged decision table as its file says, so that tests can count what it has. */
public record TableFile(List<String> columns, List<Rule> rules) {

  public static TableFile of(String path) {
    try (var content = new ClassPathResource(path).getInputStream()) {
      DmnModelInstance model = Dmn.readModelFromStream(content);
      return new TableFile(
          model.getModelElementsByType(Output.class).stream().map(Output::getName).toList(),
          List.copyOf(model.getModelElementsByType(Rule.class)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The literals of an output, row by row. */
  public List<String> outputs(String column) {
    int index = columns.indexOf(column);
    return rules.stream()
        .map(rule -> List.copyOf(rule.getOutputEntries()).get(index))
        .map(entry -> entry.getText().getTextContent().replace("\"", "").strip())
        .toList();
  }

  /** Ids of the rows without their prefix. */
  public List<String> names() {
    return rules.stream().map(rule -> rule.getId().replaceFirst("^rule_", "")).toList();
  }
}
