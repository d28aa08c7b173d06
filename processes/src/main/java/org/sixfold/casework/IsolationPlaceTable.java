package org.sixfold.casework;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casework.ReleasedTables.Row;
import org.sixfold.modeling.TableReading;
import org.springframework.stereotype.Component;

/**
 * The decision {@code choose-isolation-place}: where people of special circumstances are isolated,
 * and where else they lawfully may be.
 */
@Component
class IsolationPlaceTable implements TableReading {

  private static final String DECISION = "choose-isolation-place";
  private static final String PLACE = "place";
  private static final String MAY = "may";
  private static final String CONDITIONS = "conditions";

  /** Of a row that leaves the place to the rule. */
  private static final String RULE = "RULE";

  private static final Map<String, Kind> KINDS =
      Map.of("FACILITY", Kind.CENTRALISED_ISOLATION, "HOME", Kind.HOME_ISOLATION);

  private static final TableWords WORDS =
      new TableWords(
          Map.of(
              "allowed", TableWords.names(PlaceFacts.Allowed.values()),
              "age", TableWords.names(PlaceFacts.Age.values()),
              "guardian", TableWords.names(PlaceFacts.Guardian.values()),
              "circumstance", TableWords.names(PlaceFacts.Circumstance.values()),
              "carer", TableWords.names(PlaceFacts.Carer.values()),
              "home", TableWords.names(PlaceFacts.Home.values())),
          outputs());

  private final ReleasedTables tables;
  private final RuleProperties properties;

  IsolationPlaceTable(ReleasedTables tables, RuleProperties properties) {
    this.tables = tables;
    this.properties = properties;
  }

  /** The first fitting row that names a place; empty if the rule's own place holds. */
  Optional<PlaceAdvice> advice(PlaceFacts facts, LocalDate day) {
    return fitting(facts, day)
        .filter(row -> !row.text(PLACE).equals(RULE))
        .findFirst()
        .map(IsolationPlaceTable::advice);
  }

  /** Whether the person may go along with somebody else. */
  boolean mayAccompany(PlaceFacts facts, LocalDate day) {
    return fitting(facts, day)
        .noneMatch(row -> conditions(row).contains(PlaceCondition.NOT_COMPANION));
  }

  private Stream<Row> fitting(PlaceFacts facts, LocalDate day) {
    List<Row> rows =
        facts.questions().stream()
            .flatMap(question -> tables.table(DECISION).all(question).stream())
            .toList();
    return DatedRows.inForce(rows, properties.jurisdictions(), day).stream();
  }

  private static PlaceAdvice advice(Row row) {
    Kind place = KINDS.get(row.text(PLACE));
    Set<Kind> lawful = row.codes(MAY).stream().map(KINDS::get).collect(Collectors.toSet());
    List<PlaceCondition> conditions = conditions(row);
    return new PlaceAdvice(place, lawful, conditions, PlaceWords.of(place, conditions, row));
  }

  private static List<PlaceCondition> conditions(Row row) {
    return row.codes(CONDITIONS).stream().map(PlaceCondition::valueOf).toList();
  }

  @Override
  public String decision() {
    return DECISION;
  }

  @Override
  public Optional<String> problem(Map<String, String> row) {
    return WORDS.problem(row).or(() -> DatedRows.undated(row)).or(() -> unlawful(row));
  }

  /** What is suggested must be lawful too. */
  private static Optional<String> unlawful(Map<String, String> row) {
    String place = row.get(PLACE);
    boolean named = List.of(row.get(MAY).split("\\s*,\\s*")).contains(place);
    return named || place.equals(RULE)
        ? Optional.empty()
        : Optional.of(MAY + " \"" + row.get(MAY) + "\"");
  }

  private static Map<String, Set<String>> outputs() {
    Map<String, Set<String>> outputs = new HashMap<>(DatedRows.COLUMNS);
    outputs.put(PLACE, with(KINDS.keySet(), RULE));
    outputs.put(MAY, with(KINDS.keySet(), ""));
    outputs.put(CONDITIONS, with(TableWords.names(PlaceCondition.values()), ""));
    return Map.copyOf(outputs);
  }

  private static Set<String> with(Set<String> words, String another) {
    Set<String> all = new HashSet<>(words);
    all.add(another);
    return Set.copyOf(all);
  }
}
