package org.sixfold.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sixfold.casework.ClassFacts.Arrival;
import org.sixfold.casework.ClassFacts.Contact;
import org.sixfold.casework.ClassFacts.Event;
import org.sixfold.casework.PersonClassTable.Fitting;
import org.sixfold.riskarea.RiskLevel;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.TableFile;
import org.springframework.beans.factory.annotation.Autowired;

/** Every row of the classes by example, on the first and on the last day on which it holds. */
@ProcessTest
class PersonClassTableTest {

  private static final String EXAMPLES =
      """
      dischargedCN9  | CN  | DISCHARGED  | NONE             | INLAND | -          | -1 | DISCHARGED_PATIENT  | 2022-06-28 | 2022-11-10
      positiveDE1    | DE  | POSITIVE    | NONE             | INLAND | -          | -1 | CONFIRMED_CASE      | 2022-01-14 | 2022-04-30
      positiveDE5    | DE  | POSITIVE    | NONE             | INLAND | -          | -1 | CONFIRMED_CASE      | 2022-05-01 | -
      contactCN8     | CN  | NONE        | LISTED           | INLAND | HIGH       | 3  | CLOSE_CONTACT       | 2021-05-11 | 2022-06-27
      contactCN9     | CN  | NONE        | POSITIVE         | INLAND | -          | -1 | CLOSE_CONTACT       | 2022-06-28 | 2022-11-10
      contactCN20    | CN  | NONE        | LISTED           | INLAND | -          | -1 | CLOSE_CONTACT       | 2022-11-11 | 2023-01-07
      contactWHO1    | WHO | NONE        | POSITIVE         | INLAND | -          | -1 | CLOSE_CONTACT       | 2021-06-25 | 2022-02-14
      contactWHO2    | WHO | NONE        | POSITIVE         | INLAND | -          | -1 | CLOSE_CONTACT       | 2022-02-15 | -
      contactUS      | US  | NONE        | POSITIVE         | INLAND | -          | -1 | CLOSE_CONTACT       | 2022-01-04 | 2022-08-10
      contactDE1     | DE  | NONE        | LISTED           | INLAND | -          | -1 | CLOSE_CONTACT       | 2022-01-14 | 2022-04-30
      overseasCN8    | CN  | NONE        | NONE             | ABROAD | -          | -1 | OVERSEAS            | 2021-05-11 | 2022-06-27
      overseasCN9    | CN  | NONE        | NONE             | ABROAD | LOW        | 2  | OVERSEAS            | 2022-06-28 | 2022-11-10
      overseasCN20   | CN  | NONE        | NONE             | ABROAD | -          | -1 | OVERSEAS            | 2022-11-11 | 2023-01-07
      tracedLate     | ZJ  | NONE        | NONE             | INLAND | HIGH       | 15 | TRACED_LATE         | 2021-01-01 | 2022-02-28
      highZJ         | ZJ  | NONE        | NONE             | INLAND | HIGH       | 14 | HIGH_RISK_AREA      | 2021-01-01 | 2022-02-28
      sealedZJ       | ZJ  | NONE        | NONE             | INLAND | SEALED     | -1 | SEALED_MEDIUM_RISK  | 2021-01-01 | 2022-02-28
      sealedZone     | ZJ  | NONE        | NONE             | INLAND | SEALED     | 16 | SEALED_ZONE         | 2022-03-01 | 2022-06-27
      highCN9        | CN  | NONE        | CLOSE_CONTACT    | INLAND | HIGH       | 1  | HIGH_RISK_AREA      | 2022-06-28 | 2022-11-10
      sealedCN9      | CN  | NONE        | NONE             | INLAND | SEALED     | 1  | HIGH_RISK_AREA      | 2022-06-28 | 2022-11-10
      highCN20       | CN  | NONE        | NONE             | INLAND | HIGH       | 1  | HIGH_RISK_SPILLOVER | 2022-11-11 | 2023-01-07
      secondaryCN8   | CN  | NONE        | CLOSE_CONTACT    | INLAND | -          | -1 | SECONDARY_CONTACT   | 2021-05-11 | 2022-06-27
      mediumZJ       | ZJ  | NONE        | NONE             | INLAND | MEDIUM     | 9  | MEDIUM_RISK_AREA    | 2021-01-01 | 2022-02-28
      controlZone    | ZJ  | NONE        | NONE             | INLAND | CONTROL    | 1  | CONTROL_ZONE        | 2022-03-01 | 2022-06-27
      mediumCN9      | CN  | NONE        | NONE             | INLAND | MEDIUM     | 1  | MEDIUM_RISK_AREA    | 2022-06-28 | 2022-11-10
      controlCN9     | CN  | NONE        | NONE             | INLAND | CONTROL    | 1  | MEDIUM_RISK_AREA    | 2022-06-28 | 2022-11-10
      secondaryCN9   | CN  | NONE        | LISTED_SECONDARY | INLAND | LOW        | -1 | SECONDARY_CONTACT   | 2022-06-28 | 2022-11-10
      closedLoop     | CN  | CLOSED_LOOP | NONE             | INLAND | -          | -1 | CLOSED_LOOP_LEAVER  | 2022-11-11 | 2023-01-07
      preventionZone | ZJ  | NONE        | NONE             | INLAND | PREVENTION | 1  | PREVENTION_ZONE     | 2022-03-01 | 2022-06-27
      lowCN9         | CN  | NONE        | NONE             | INLAND | LOW        | 1  | LOW_RISK_AREA       | 2022-06-28 | 2022-11-10
      preventionCN9  | CN  | NONE        | NONE             | INLAND | PREVENTION | 1  | LOW_RISK_AREA       | 2022-06-28 | 2022-11-10
      """;

  @Autowired ReleasedTables tables;
  @Autowired EngineRuleTable rules;

  private final TableFile file = TableFile.of("case/1-verification/choose-person-class.dmn");

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = EXAMPLES)
  void row(
      String name,
      String jurisdiction,
      Event event,
      Contact contact,
      Arrival arrival,
      RiskLevel area,
      int daysSince,
      String personClass,
      LocalDate from,
      LocalDate to) {
    ClassFacts facts = new ClassFacts(event, contact, arrival, area, daysSince);
    int row = file.names().indexOf(name);

    for (LocalDate day : to == null ? List.of(from) : List.of(from, to)) {
      Fitting first = fitting(jurisdiction, facts, day).get(0);
      assertThat(first.personClass()).isEqualTo(personClass);
      assertThat(first.why().get("zh"))
          .contains(file.outputs("reason").get(row), file.outputs("source").get(row));
      assertThat(first.why().get("en")).contains(file.outputs("reasonEn").get(row));
    }
    List<LocalDate> outside = new ArrayList<>(List.of(from.minusDays(1)));
    if (to != null) {
      outside.add(to.plusDays(1));
    }
    for (LocalDate day : outside) {
      assertThat(fitting(jurisdiction, facts, day))
          .extracting(one -> one.why().get("zh"))
          .noneMatch(
              why ->
                  why.contains(
                      file.outputs("reason").get(row)
                          + "（来源："
                          + file.outputs("source").get(row)
                          + "）"));
    }
  }

  @Test
  void noRowStaysUntested() {
    assertThat(file.names())
        .isEqualTo(EXAMPLES.lines().map(line -> line.split("\\|")[0].strip()).toList());
  }

  /** No class is suggested for which nothing could be signed, on any day on which it is. */
  @Test
  void aRuleOfTheSameJurisdictionStandsBehindEachRowAllTheTime() {
    for (int row = 0; row < file.names().size(); row++) {
      String jurisdiction = file.outputs("jurisdiction").get(row);
      String personClass = file.outputs("personClass").get(row);
      LocalDate day = LocalDate.parse(file.outputs("validFrom").get(row));
      String to = file.outputs("validTo").get(row);
      LocalDate last = to.isEmpty() ? day.plusYears(1) : LocalDate.parse(to);
      for (; !day.isAfter(last); day = day.plusDays(1)) {
        LocalDate on = day;
        assertThat(rules.all())
            .as(file.names().get(row) + " " + on)
            .anyMatch(
                rule ->
                    rule.jurisdiction().equals(jurisdiction)
                        && rule.personClass().equals(personClass)
                        && rule.isInForce(on));
      }
    }
  }

  @Test
  void whoIsKnownForNothingFitsNoClassAndNobodyDoesWithoutARuleInForce() {
    ClassFacts nothing =
        new ClassFacts(Event.NONE, Contact.NONE, Arrival.INLAND, null, ClassFacts.UNKNOWN);
    assertThat(fitting("CN", nothing, LocalDate.parse("2022-07-01"))).isEmpty();
    ClassFacts all =
        new ClassFacts(Event.DISCHARGED, Contact.POSITIVE, Arrival.ABROAD, RiskLevel.HIGH, 1);
    assertThat(fitting("CN", all, LocalDate.parse("2023-01-08"))).isEmpty();
    assertThat(fitting("CN", all, LocalDate.parse("2022-07-01")))
        .extracting(Fitting::personClass)
        .containsExactly("DISCHARGED_PATIENT", "CLOSE_CONTACT", "OVERSEAS", "HIGH_RISK_AREA");
  }

  @Test
  void aRowThatNobodyUnderstandsIsRefused() {
    PersonClassTable table = new PersonClassTable(tables, new RuleProperties(null));
    Map<String, String> row = new java.util.HashMap<>();
    Arrays.asList("personClass", "jurisdiction", "reason", "reasonEn", "source", "validTo")
        .forEach(column -> row.put(column, ""));
    row.put("validFrom", "2022-06-28");
    assertThat(table.problem(row)).isEmpty();
    row.put("validTo", "soon");
    assertThat(table.problem(row)).contains("validTo \"soon\"");
    row.put("validTo", "");
    row.put("area", "EXTREME");
    assertThat(table.problem(row)).contains("area \"EXTREME\"");
  }

  private List<Fitting> fitting(String jurisdiction, ClassFacts facts, LocalDate day) {
    return new PersonClassTable(tables, new RuleProperties(List.of(jurisdiction)))
        .fitting(facts, day);
  }
}
