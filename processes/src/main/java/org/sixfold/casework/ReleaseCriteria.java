package org.sixfold.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sixfold.casework.ReleasedTables.Row;
import org.sixfold.modeling.TableReading;
import org.springframework.stereotype.Component;

/**
 * The decision {@code choose-release-outcome}: what a check before release comes to under the rule
 * that runs. It proposes; no end moves by it, and a doctor says what is.
 */
@Component
public class ReleaseCriteria implements TableReading {

  private static final String DECISION = "choose-release-outcome";
  private static final Set<String> OUTCOMES = Set.of("FIT", "PENDING", "POSITIVE", "SYMPTOMS");
  private static final TableWords WORDS =
      new TableWords(
          Map.of(
              "ruleSet", Set.of(),
              "personClass", Set.of(),
              "lastTest", Set.of("NEGATIVE", "POSITIVE", LastTest.PENDING, LastTest.NONE),
              "tests", Set.of(ReleaseFacts.NEGATIVE, ReleaseFacts.OPEN, ReleaseFacts.NOT_ASKED),
              "doubleTest",
                  Set.of(ReleaseFacts.NEGATIVE, ReleaseFacts.OPEN, ReleaseFacts.NOT_ASKED),
              "linked",
                  Set.of(
                      ReleaseFacts.NEGATIVE,
                      ReleaseFacts.POSITIVE,
                      ReleaseFacts.OPEN,
                      ReleaseFacts.UNKNOWN,
                      ReleaseFacts.NOT_ASKED),
              "symptoms", Set.of()),
          Map.of(
              "outcome", OUTCOMES,
              "rulesOut", Set.of("", "FIT", "PENDING", "POSITIVE", "SYMPTOMS"),
              "propose", Set.of("", "EXTEND", "UPGRADE"),
              "reason", Set.of(),
              "reasonEn", Set.of(),
              "source", Set.of()));

  private final ReleasedTables tables;
  private final ReleaseFacts facts;
  private final RuleNotes notes;

  ReleaseCriteria(ReleasedTables tables, ReleaseFacts facts, RuleNotes notes) {
    this.tables = tables;
    this.facts = facts;
    this.notes = notes;
  }

  /**
   * What the table says.
   *
   * @param outcome that of kind 28 which it proposes; empty if it has no row
   * @param ruledOut outcomes that contradict what is known
   * @param proposes whether something besides may be proposed, such as an extension
   * @param why in both languages, with the figures that the rule looks at
   */
  public record Judgement(
      String outcome, List<String> ruledOut, boolean proposes, Map<String, String> why) {}

  /**
   * @param symptoms whether the person has any
   */
  public Judgement of(String caseId, boolean symptoms) {
    return judge(facts.of(caseId, symptoms))
        .map(row -> judgement(row, notes.of(caseId)))
        .orElse(new Judgement("", List.of(), false, Map.of()));
  }

  Optional<Row> judge(Map<String, Object> known) {
    return tables.table(DECISION).first(known);
  }

  private static Judgement judgement(Row row, List<Map<String, String>> lines) {
    Map<String, String> why = new HashMap<>();
    row.why()
        .forEach(
            (language, reason) ->
                why.put(
                    language,
                    Stream.concat(Stream.of(reason), lines.stream().map(line -> line.get(language)))
                        .collect(Collectors.joining("\n"))));
    return new Judgement(
        row.text("outcome"), row.codes("rulesOut"), !row.text("propose").isEmpty(), why);
  }

  @Override
  public String decision() {
    return DECISION;
  }

  @Override
  public Optional<String> problem(Map<String, String> row) {
    return WORDS.problem(row);
  }
}
