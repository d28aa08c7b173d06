package org.sixfold.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.camunda.DecisionRules;
import org.sixfold.camunda.Models;
import org.springframework.stereotype.Component;

/** The decisions of the active release, as they are now; inputs are codes, flags and counts. */
@Component
public class ReleasedTables {

  private final DecisionRules rules;
  private final Models models;

  ReleasedTables(DecisionRules rules, Models models) {
    this.rules = rules;
    this.models = models;
  }

  /** A table of one release, to be asked as often as a page has lines. */
  public interface Table {

    /** The first row that fits. */
    Optional<Row> first(Map<String, Object> inputs);

    /** All rows that fit, in the table's order. */
    List<Row> all(Map<String, Object> inputs);
  }

  /** What a row of a table says. */
  public record Row(Map<String, Object> outputs) {

    /** An output as text; empty if the row leaves it out. */
    public String text(String output) {
      Object value = outputs.get(output);
      return value == null ? "" : value.toString();
    }

    /** An output of several codes with commas between. */
    public List<String> codes(String output) {
      return Arrays.stream(text(output).split(",")).filter(code -> !code.isBlank()).toList();
    }

    /**
     * Why the row says so, in both languages, with its source where the table has that column. The
     * source keeps its title; what that means stands beside it in English.
     */
    public Map<String, String> why() {
      String source = text("source");
      boolean told = !source.isEmpty();
      String english = text(TableWords.SOURCE_EN);
      String meaning = english.isEmpty() ? "" : ", " + english;
      return Map.of(
          "zh", text("reason") + (told ? "（来源：" + source + "）" : ""),
          "en", text("reasonEn") + (told ? " (source: " + source + meaning + ")" : ""));
    }
  }

  /**
   * @param decision its id, such as {@code choose-grid-colour}
   */
  public Table table(String decision) {
    String deployment = models.activeDeploymentId();
    return new Table() {
      @Override
      public Optional<Row> first(Map<String, Object> inputs) {
        return rules.first(deployment, decision, inputs).map(Row::new);
      }

      @Override
      public List<Row> all(Map<String, Object> inputs) {
        return rules.all(deployment, decision, inputs).stream().map(Row::new).toList();
      }
    };
  }
}
