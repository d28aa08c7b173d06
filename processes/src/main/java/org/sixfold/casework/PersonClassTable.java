package org.sixfold.casework;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sixfold.casework.ClassFacts.Arrival;
import org.sixfold.casework.ClassFacts.Contact;
import org.sixfold.casework.ClassFacts.Event;
import org.sixfold.casework.ReleasedTables.Row;
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
  private static final String FROM = "validFrom";
  private static final String TO = "validTo";
  private static final TableWords WORDS =
      new TableWords(
          Map.of(
              "event", TableWords.names(Event.values()),
              "contact", TableWords.names(Contact.values()),
              "arrival", TableWords.names(Arrival.values()),
              "area", areas(),
              "daysSince", Set.of()),
          Map.of(
              "personClass",
              Set.of(),
              "jurisdiction",
              Set.of(),
              FROM,
              Set.of(),
              TO,
              Set.of(),
              "reason",
              Set.of(),
              "reasonEn",
              Set.of(),
              "source",
              Set.of()));

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
    return tables.table(DECISION).all(facts.inputs()).stream()
        .filter(row -> properties.jurisdictions().contains(row.text("jurisdiction")))
        .filter(row -> isInForce(row, day))
        .map(row -> new Fitting(row.text("personClass"), row.why()))
        .toList();
  }

  private static boolean isInForce(Row row, LocalDate day) {
    String to = row.text(TO);
    return !day.isBefore(LocalDate.parse(row.text(FROM)))
        && (to.isEmpty() || !day.isAfter(LocalDate.parse(to)));
  }

  @Override
  public String decision() {
    return DECISION;
  }

  @Override
  public Optional<String> problem(Map<String, String> row) {
    return WORDS.problem(row).or(() -> undated(row, FROM)).or(() -> undated(row, TO));
  }

  private static Optional<String> undated(Map<String, String> row, String column) {
    String cell = row.get(column);
    try {
      if (!cell.isEmpty() || column.equals(FROM)) {
        LocalDate.parse(cell);
      }
      return Optional.empty();
    } catch (DateTimeException notADay) {
      return Optional.of(column + " \"" + cell + "\"");
    }
  }

  private static Set<String> areas() {
    Set<String> areas = new HashSet<>(TableWords.names(RiskLevel.values()));
    areas.add(ClassFacts.NO_AREA);
    return Set.copyOf(areas);
  }
}
