package org.sixfold.casework;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sixfold.casework.ClassFacts.Arrival;
import org.sixfold.casework.ClassFacts.Contact;
import org.sixfold.casework.ClassFacts.Event;
import org.sixfold.modeling.TableReading;
import org.sixfold.riskarea.RiskLevel;
import org.springframework.stereotype.Component;

/**
 * The decision {@code choose-person-class}: which classes fit what is known of a person. It
 * suggests; a doctor says what the class is.
 */
@Component
public class PersonClassTable implements TableReading {

  private static final String DECISION = "choose-person-class";
  private static final String CLASS = "personClass";
  private static final TableWords WORDS =
      new TableWords(
          Map.of(
              "event", TableWords.names(Event.values()),
              "contact", TableWords.names(Contact.values()),
              "arrival", TableWords.names(Arrival.values()),
              "area", areas(),
              "daysSince", Set.of()),
          outputs());

  private final ReleasedTables tables;
  private final RuleProperties properties;

  PersonClassTable(ReleasedTables tables, RuleProperties properties) {
    this.tables = tables;
    this.properties = properties;
  }

  /** A class that fits, and why in both languages. */
  public record Fitting(String personClass, Map<String, String> why) {}

  /**
   * The classes of the rows whose jurisdiction holds here and which are in force on that day, the
   * most serious exposure first; empty if nothing follows from what is known.
   */
  public List<Fitting> fitting(ClassFacts facts, LocalDate day) {
    return DatedRows.inForce(
            tables.table(DECISION).all(facts.inputs()), properties.jurisdictions(), day)
        .stream()
        .map(row -> new Fitting(row.text(CLASS), row.why()))
        .toList();
  }

  @Override
  public String decision() {
    return DECISION;
  }

  @Override
  public Optional<String> problem(Map<String, String> row) {
    return WORDS.problem(row).or(() -> DatedRows.undated(row));
  }

  private static Map<String, Set<String>> outputs() {
    Map<String, Set<String>> outputs = new HashMap<>(DatedRows.COLUMNS);
    outputs.put(CLASS, Set.of());
    return Map.copyOf(outputs);
  }

  private static Set<String> areas() {
    Set<String> areas = new HashSet<>(TableWords.names(RiskLevel.values()));
    areas.add(ClassFacts.NO_AREA);
    return Set.copyOf(areas);
  }
}
