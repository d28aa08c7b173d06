package org.sixfold.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casework.PlaceFacts.Age;
import org.sixfold.casework.PlaceFacts.Allowed;
import org.sixfold.casework.PlaceFacts.Carer;
import org.sixfold.casework.PlaceFacts.Circumstance;
import org.sixfold.casework.PlaceFacts.Guardian;
import org.sixfold.casework.PlaceFacts.Home;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.TableFile;
import org.springframework.beans.factory.annotation.Autowired;

/** Every row of the places by example, on the first and on the last day on which it holds. */
@ProcessTest
class IsolationPlaceTableTest {

  private static final String EXAMPLES =
      """
      childWithGuardianCN8   | CN  | FACILITY   | CHILD | TOGETHER | NONE      | OPEN       | OPEN  | FACILITY | FACILITY HOME | SAME_ROOM                 | 2021-05-11 | 2022-06-27
      childNoHomeCN8         | CN  | FACILITY   | CHILD | NONE     | NONE      | OPEN       | UNFIT | HOME     | HOME          | HEALTHY_ADULT NAMED_CARER | 2021-05-11 | 2022-06-27
      childAloneCN8          | CN  | FACILITY   | CHILD | NONE     | NONE      | OPEN       | OPEN  | HOME     | HOME          | HEALTHY_ADULT             | 2021-05-11 | 2022-06-27
      needyHomeUnfitCN8      | CN  | FACILITY   | ADULT | NONE     | DEPENDENT | OPEN       | UNFIT | FACILITY | FACILITY      | NAMED_CARER               | 2021-05-11 | 2022-06-27
      homeUnfitCN8           | CN  | FACILITY   | ADULT | NONE     | NONE      | OPEN       | UNFIT | FACILITY | FACILITY      | -                         | 2021-05-11 | 2022-06-27
      otherHomeCN8           | CN  | HOME       | ADULT | NONE     | NONE      | OPEN       | UNFIT | HOME     | HOME          | -                         | 2021-05-11 | 2022-06-27
      needyNoCarerCN8        | CN  | FACILITY   | ADULT | NONE     | DEPENDENT | NONE_FOUND | OPEN  | HOME     | HOME          | COMMUNITY_DOCTOR          | 2021-05-11 | 2022-06-27
      staysToCareCN8         | CN  | FACILITY   | ADULT | NONE     | NONE      | NONE_FOUND | OPEN  | HOME     | HOME          | -                         | 2021-05-11 | 2022-06-27
      nursingCN8             | CN  | FACILITY   | ADULT | NONE     | NURSING   | OPEN       | OPEN  | FACILITY | FACILITY HOME | NAMED_CARER MAY_NURSE     | 2021-05-11 | 2022-06-27
      needyCN8               | CN  | FACILITY   | ADULT | NONE     | DEPENDENT | OPEN       | OPEN  | FACILITY | FACILITY HOME | NAMED_CARER               | 2021-05-11 | 2022-06-27
      needyAtHomeCN8         | CN  | HOME       | ADULT | NONE     | DEPENDENT | OPEN       | OPEN  | HOME     | HOME          | COMMUNITY_DOCTOR          | 2021-05-11 | 2022-06-27
      illNotCompanionCN8     | CN  | MONITORING | ADULT | NONE     | CHRONIC   | OPEN       | OPEN  | RULE     | -             | NOT_COMPANION             | 2021-05-11 | 2022-06-27
      oldNotCompanionCN8     | CN  | MONITORING | OLD   | NONE     | NONE      | OPEN       | OPEN  | RULE     | -             | NOT_COMPANION             | 2021-05-11 | 2022-06-27
      childWithGuardianCN9   | CN  | FACILITY   | CHILD | TOGETHER | NONE      | OPEN       | OPEN  | FACILITY | FACILITY HOME | SAME_ROOM                 | 2022-06-28 | 2022-11-10
      childNoHomeCN9         | CN  | FACILITY   | CHILD | NONE     | NONE      | OPEN       | UNFIT | HOME     | HOME          | HEALTHY_ADULT NAMED_CARER | 2022-06-28 | 2022-11-10
      childAloneCN9          | CN  | FACILITY   | CHILD | NONE     | NONE      | OPEN       | OPEN  | HOME     | HOME          | HEALTHY_ADULT             | 2022-06-28 | 2022-11-10
      needyHomeUnfitCN9      | CN  | FACILITY   | ADULT | NONE     | DEPENDENT | OPEN       | UNFIT | FACILITY | FACILITY      | NAMED_CARER               | 2022-06-28 | 2022-11-10
      homeUnfitCN9           | CN  | FACILITY   | ADULT | NONE     | NONE      | OPEN       | UNFIT | FACILITY | FACILITY      | -                         | 2022-06-28 | 2022-11-10
      otherHomeCN9           | CN  | HOME       | ADULT | NONE     | NONE      | OPEN       | UNFIT | HOME     | HOME          | -                         | 2022-06-28 | 2022-11-10
      needyNoCarerCN9        | CN  | FACILITY   | ADULT | NONE     | DEPENDENT | NONE_FOUND | OPEN  | HOME     | HOME          | COMMUNITY_DOCTOR          | 2022-06-28 | 2022-11-10
      staysToCareCN9         | CN  | FACILITY   | ADULT | NONE     | NONE      | NONE_FOUND | OPEN  | HOME     | HOME          | -                         | 2022-06-28 | 2022-11-10
      nursingCN9             | CN  | FACILITY   | ADULT | NONE     | NURSING   | OPEN       | OPEN  | FACILITY | FACILITY HOME | NAMED_CARER MAY_NURSE     | 2022-06-28 | 2022-11-10
      needyCN9               | CN  | FACILITY   | ADULT | NONE     | DEPENDENT | OPEN       | OPEN  | FACILITY | FACILITY HOME | NAMED_CARER               | 2022-06-28 | 2022-11-10
      needyAtHomeCN9         | CN  | HOME       | ADULT | NONE     | DEPENDENT | OPEN       | OPEN  | HOME     | HOME          | COMMUNITY_DOCTOR          | 2022-06-28 | 2022-11-10
      illNotCompanionCN9     | CN  | MONITORING | ADULT | NONE     | CHRONIC   | OPEN       | OPEN  | RULE     | -             | NOT_COMPANION             | 2022-06-28 | 2022-11-10
      oldNotCompanionCN9     | CN  | MONITORING | OLD   | NONE     | NONE      | OPEN       | OPEN  | RULE     | -             | NOT_COMPANION             | 2022-06-28 | 2022-11-10
      childWithGuardianCN20  | CN  | FACILITY   | CHILD | TOGETHER | NONE      | OPEN       | OPEN  | FACILITY | FACILITY HOME | SAME_ROOM                 | 2022-11-11 | 2023-01-07
      childNoHomeCN20        | CN  | FACILITY   | CHILD | NONE     | NONE      | OPEN       | UNFIT | HOME     | HOME          | HEALTHY_ADULT NAMED_CARER | 2022-11-11 | 2023-01-07
      childAloneCN20         | CN  | FACILITY   | CHILD | NONE     | NONE      | OPEN       | OPEN  | HOME     | HOME          | HEALTHY_ADULT             | 2022-11-11 | 2023-01-07
      needyHomeUnfitCN20     | CN  | FACILITY   | ADULT | NONE     | DEPENDENT | OPEN       | UNFIT | FACILITY | FACILITY      | NAMED_CARER               | 2022-11-11 | 2023-01-07
      homeUnfitCN20          | CN  | FACILITY   | ADULT | NONE     | NONE      | OPEN       | UNFIT | FACILITY | FACILITY      | -                         | 2022-11-11 | 2023-01-07
      otherHomeCN20          | CN  | HOME       | ADULT | NONE     | NONE      | OPEN       | UNFIT | HOME     | HOME          | -                         | 2022-11-11 | 2023-01-07
      needyNoCarerCN20       | CN  | FACILITY   | ADULT | NONE     | DEPENDENT | NONE_FOUND | OPEN  | HOME     | HOME          | COMMUNITY_DOCTOR          | 2022-11-11 | 2023-01-07
      staysToCareCN20        | CN  | FACILITY   | ADULT | NONE     | NONE      | NONE_FOUND | OPEN  | HOME     | HOME          | -                         | 2022-11-11 | 2023-01-07
      nursingCN20            | CN  | FACILITY   | ADULT | NONE     | NURSING   | OPEN       | OPEN  | FACILITY | FACILITY HOME | NAMED_CARER MAY_NURSE     | 2022-11-11 | 2023-01-07
      needyCN20              | CN  | FACILITY   | ADULT | NONE     | DEPENDENT | OPEN       | OPEN  | FACILITY | FACILITY HOME | NAMED_CARER               | 2022-11-11 | 2023-01-07
      needyAtHomeCN20        | CN  | HOME       | ADULT | NONE     | DEPENDENT | OPEN       | OPEN  | HOME     | HOME          | COMMUNITY_DOCTOR          | 2022-11-11 | 2023-01-07
      illNotCompanionCN20    | CN  | MONITORING | ADULT | NONE     | CHRONIC   | OPEN       | OPEN  | RULE     | -             | NOT_COMPANION             | 2022-11-11 | 2023-01-07
      oldNotCompanionCN20    | CN  | MONITORING | OLD   | NONE     | NONE      | OPEN       | OPEN  | RULE     | -             | NOT_COMPANION             | 2022-11-11 | 2023-01-07
      childWithGuardianWHO1  | WHO | FACILITY   | CHILD | TOGETHER | NONE      | OPEN       | OPEN  | FACILITY | FACILITY HOME | SAME_ROOM                 | 2021-06-25 | 2022-02-14
      childNoHomeWHO1        | WHO | FACILITY   | CHILD | NONE     | NONE      | OPEN       | UNFIT | HOME     | HOME          | HEALTHY_ADULT NAMED_CARER | 2021-06-25 | 2022-02-14
      childAloneWHO1         | WHO | FACILITY   | CHILD | NONE     | NONE      | OPEN       | OPEN  | HOME     | HOME          | HEALTHY_ADULT             | 2021-06-25 | 2022-02-14
      needyHomeUnfitWHO1     | WHO | FACILITY   | ADULT | NONE     | DEPENDENT | OPEN       | UNFIT | FACILITY | FACILITY      | NAMED_CARER               | 2021-06-25 | 2022-02-14
      homeUnfitWHO1          | WHO | FACILITY   | ADULT | NONE     | NONE      | OPEN       | UNFIT | FACILITY | FACILITY      | -                         | 2021-06-25 | 2022-02-14
      otherHomeWHO1          | WHO | HOME       | ADULT | NONE     | NONE      | OPEN       | UNFIT | HOME     | HOME          | -                         | 2021-06-25 | 2022-02-14
      needyNoCarerWHO1       | WHO | FACILITY   | ADULT | NONE     | DEPENDENT | NONE_FOUND | OPEN  | HOME     | HOME          | COMMUNITY_DOCTOR          | 2021-06-25 | 2022-02-14
      staysToCareWHO1        | WHO | FACILITY   | ADULT | NONE     | NONE      | NONE_FOUND | OPEN  | HOME     | HOME          | -                         | 2021-06-25 | 2022-02-14
      nursingWHO1            | WHO | FACILITY   | ADULT | NONE     | NURSING   | OPEN       | OPEN  | FACILITY | FACILITY HOME | NAMED_CARER MAY_NURSE     | 2021-06-25 | 2022-02-14
      needyWHO1              | WHO | FACILITY   | ADULT | NONE     | DEPENDENT | OPEN       | OPEN  | FACILITY | FACILITY HOME | NAMED_CARER               | 2021-06-25 | 2022-02-14
      needyAtHomeWHO1        | WHO | HOME       | ADULT | NONE     | DEPENDENT | OPEN       | OPEN  | HOME     | HOME          | COMMUNITY_DOCTOR          | 2021-06-25 | 2022-02-14
      illNotCompanionWHO1    | WHO | MONITORING | ADULT | NONE     | CHRONIC   | OPEN       | OPEN  | RULE     | -             | NOT_COMPANION             | 2021-06-25 | 2022-02-14
      oldNotCompanionWHO1    | WHO | MONITORING | OLD   | NONE     | NONE      | OPEN       | OPEN  | RULE     | -             | NOT_COMPANION             | 2021-06-25 | 2022-02-14
      childWithGuardianWHO2  | WHO | FACILITY   | CHILD | TOGETHER | NONE      | OPEN       | OPEN  | FACILITY | FACILITY HOME | SAME_ROOM                 | 2022-02-15 | -
      childNoHomeWHO2        | WHO | FACILITY   | CHILD | NONE     | NONE      | OPEN       | UNFIT | HOME     | HOME          | HEALTHY_ADULT NAMED_CARER | 2022-02-15 | -
      childAloneWHO2         | WHO | FACILITY   | CHILD | NONE     | NONE      | OPEN       | OPEN  | HOME     | HOME          | HEALTHY_ADULT             | 2022-02-15 | -
      needyHomeUnfitWHO2     | WHO | FACILITY   | ADULT | NONE     | DEPENDENT | OPEN       | UNFIT | FACILITY | FACILITY      | NAMED_CARER               | 2022-02-15 | -
      homeUnfitWHO2          | WHO | FACILITY   | ADULT | NONE     | NONE      | OPEN       | UNFIT | FACILITY | FACILITY      | -                         | 2022-02-15 | -
      otherHomeWHO2          | WHO | HOME       | ADULT | NONE     | NONE      | OPEN       | UNFIT | HOME     | HOME          | -                         | 2022-02-15 | -
      needyNoCarerWHO2       | WHO | FACILITY   | ADULT | NONE     | DEPENDENT | NONE_FOUND | OPEN  | HOME     | HOME          | COMMUNITY_DOCTOR          | 2022-02-15 | -
      staysToCareWHO2        | WHO | FACILITY   | ADULT | NONE     | NONE      | NONE_FOUND | OPEN  | HOME     | HOME          | -                         | 2022-02-15 | -
      nursingWHO2            | WHO | FACILITY   | ADULT | NONE     | NURSING   | OPEN       | OPEN  | FACILITY | FACILITY HOME | NAMED_CARER MAY_NURSE     | 2022-02-15 | -
      needyWHO2              | WHO | FACILITY   | ADULT | NONE     | DEPENDENT | OPEN       | OPEN  | FACILITY | FACILITY HOME | NAMED_CARER               | 2022-02-15 | -
      needyAtHomeWHO2        | WHO | HOME       | ADULT | NONE     | DEPENDENT | OPEN       | OPEN  | HOME     | HOME          | COMMUNITY_DOCTOR          | 2022-02-15 | -
      illNotCompanionWHO2    | WHO | MONITORING | ADULT | NONE     | CHRONIC   | OPEN       | OPEN  | RULE     | -             | NOT_COMPANION             | 2022-02-15 | -
      oldNotCompanionWHO2    | WHO | MONITORING | OLD   | NONE     | NONE      | OPEN       | OPEN  | RULE     | -             | NOT_COMPANION             | 2022-02-15 | -
      """;

  private static final PlaceFacts ORDINARY =
      new PlaceFacts(
          Allowed.FACILITY,
          Age.ADULT,
          Guardian.NONE,
          List.of(Circumstance.NONE),
          Carer.OPEN,
          Home.OPEN);
  private static final LocalDate IN_CN9 = LocalDate.of(2022, 7, 1);

  @Autowired ReleasedTables tables;

  private final TableFile file = TableFile.of("case/1-verification/choose-isolation-place.dmn");

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = EXAMPLES)
  void row(
      String name,
      String jurisdiction,
      Allowed allowed,
      Age age,
      Guardian guardian,
      Circumstance circumstance,
      Carer carer,
      Home home,
      String place,
      String may,
      String conditions,
      LocalDate from,
      LocalDate to) {
    PlaceFacts facts = new PlaceFacts(allowed, age, guardian, List.of(circumstance), carer, home);
    IsolationPlaceTable table = in(jurisdiction);
    for (LocalDate day : to == null ? List.of(from) : List.of(from, to)) {
      if (place.equals("RULE")) {
        assertThat(table.advice(facts, day)).as("the rule says where").isEmpty();
        assertThat(table.mayAccompany(facts, day)).isFalse();
        continue;
      }
      PlaceAdvice advice = table.advice(facts, day).orElseThrow();
      assertThat(advice.place()).isEqualTo(kind(place));
      assertThat(advice.lawful()).isEqualTo(kinds(may));
      assertThat(advice.conditions()).isEqualTo(conditions(conditions));
      int row = file.names().indexOf(name);
      assertThat(advice.why().get("zh"))
          .contains(
              file.outputs("reason").get(row), file.outputs("source").get(row), from.toString());
      assertThat(advice.why().get("en")).contains(file.outputs("reasonEn").get(row));
    }
    List<LocalDate> outside = new ArrayList<>(List.of(from.minusDays(1)));
    if (to != null) {
      outside.add(to.plusDays(1));
    }
    for (LocalDate day : outside) {
      assertThat(table.advice(facts, day).map(one -> one.why().get("zh")).orElse(""))
          .doesNotContain(from + " 至");
    }
  }

  @Test
  void noRowStaysUntested() {
    assertThat(file.names())
        .isEqualTo(EXAMPLES.lines().map(line -> line.split("\\|")[0].strip()).toList());
  }

  @Test
  void whoHasNothingSpecialGoesWhereTheRuleSays() {
    for (Allowed allowed : Allowed.values()) {
      PlaceFacts facts =
          new PlaceFacts(
              allowed, Age.ADULT, Guardian.NONE, List.of(Circumstance.NONE), Carer.OPEN, Home.OPEN);
      assertThat(in("CN").advice(facts, IN_CN9)).isEmpty();
    }
    assertThat(in("CN").mayAccompany(ORDINARY, IN_CN9)).isTrue();
  }

  /** Whatever else is known of a child without a guardian: no row ever names a facility. */
  @Test
  void noChildIsAloneInAFacility() {
    for (Allowed allowed : Allowed.values()) {
      for (Circumstance circumstance : Circumstance.values()) {
        for (Carer carer : Carer.values()) {
          for (Home home : Home.values()) {
            PlaceFacts alone =
                new PlaceFacts(
                    allowed, Age.CHILD, Guardian.NONE, List.of(circumstance), carer, home);
            Optional<PlaceAdvice> advice = in("CN").advice(alone, IN_CN9);
            assertThat(advice.isPresent()).isEqualTo(allowed != Allowed.MONITORING);
            assertThat(advice.map(PlaceAdvice::lawful).orElse(Set.of()))
                .as(alone.toString())
                .doesNotContain(Kind.CENTRALISED_ISOLATION);
          }
        }
      }
    }
  }

  @Test
  void ofSeveralCircumstancesTheGravestCounts() {
    List<Circumstance> both = PlaceFacts.circumstances(List.of("CHRONIC", "PUPIL", "PREGNANT"));
    assertThat(both).containsExactly(Circumstance.PREGNANT, Circumstance.CHRONIC);
    PlaceFacts facts =
        new PlaceFacts(Allowed.FACILITY, Age.ADULT, Guardian.NONE, both, Carer.OPEN, Home.OPEN);
    assertThat(in("CN").advice(facts, IN_CN9).orElseThrow().conditions())
        .containsExactly(PlaceCondition.NAMED_CARER);
    assertThat(in("CN").mayAccompany(facts, IN_CN9)).as("chronically ill").isFalse();
  }

  @Test
  void aRowThatNobodyUnderstandsOrThatSuggestsTheUnlawfulIsRefused() {
    Map<String, String> row = new HashMap<>();
    file.columns().forEach(column -> row.put(column, ""));
    row.put("place", "HOME");
    row.put("may", "FACILITY,HOME");
    row.put("validFrom", "2022-06-28");
    IsolationPlaceTable table = in("CN");
    assertThat(table.problem(row)).isEmpty();
    row.put("may", "FACILITY");
    assertThat(table.problem(row)).contains("may \"FACILITY\"");
    row.put("place", "HOTEL");
    assertThat(table.problem(row)).contains("place \"HOTEL\"");
    row.put("place", "FACILITY");
    row.put("validTo", "soon");
    assertThat(table.problem(row)).contains("validTo \"soon\"");
    row.put("validTo", "");
    row.put("age", "TEEN");
    assertThat(table.problem(row)).contains("age \"TEEN\"");
  }

  private IsolationPlaceTable in(String jurisdiction) {
    return new IsolationPlaceTable(tables, new RuleProperties(List.of(jurisdiction)));
  }

  private static Kind kind(String place) {
    return place.equals("HOME") ? Kind.HOME_ISOLATION : Kind.CENTRALISED_ISOLATION;
  }

  private static Set<Kind> kinds(String may) {
    return Stream.of(may.split(" ")).map(IsolationPlaceTableTest::kind).collect(Collectors.toSet());
  }

  private static List<PlaceCondition> conditions(String words) {
    return words == null
        ? List.of()
        : Stream.of(words.split(" ")).map(PlaceCondition::valueOf).toList();
  }
}
