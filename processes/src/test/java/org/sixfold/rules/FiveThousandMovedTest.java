package org.sixfold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.UserDirectory;
import org.sixfold.rules.RuleSwitches.Signature;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Five thousand people under the eighth edition move to the ninth. What they must end at is counted
 * by SQL that knows neither the table of rules nor the product's code.
 */
@ProcessTest
class FiveThousandMovedTest {

  private static final int PEOPLE = 5_000;
  private static final int FEWER = 500;
  private static final Instant SWITCH = Instant.parse("2022-06-27T16:00:00Z");
  private static final LocalDateTime SIGNED = LocalDateTime.parse("2022-06-27T00:00:00");
  private static final String[] CLASSES = {
    "CLOSE_CONTACT", "OVERSEAS", "SECONDARY_CONTACT", "CONTROL_ZONE"
  };

  @Autowired Walk walk;
  @Autowired RuleSwitches switches;
  @Autowired RuleLapse lapse;
  @Autowired UserDirectory users;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void nothingElseRuns() {
    jdbc.update("update restriction set ended_at = lawful_end where ended_at is null");
    jdbc.update("delete from rule_change_day");
    jdbc.update("delete from rule_switch_line");
    jdbc.update("delete from rule_switch");
    jdbc.execute(
        "create table if not exists switch_truth (case_id varchar(20) primary key,"
            + " person_class varchar(40), day_zero date, old_end timestamp)");
    walk.startAt("2022-06-27T09:00");
  }

  private void underTheEighthEdition(int people) {
    List<Object[]> cases = new ArrayList<>();
    List<Object[]> proposals = new ArrayList<>();
    List<Object[]> decisions = new ArrayList<>();
    List<Object[]> restrictions = new ArrayList<>();
    List<Object[]> truths = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      person(i, cases, proposals, decisions, restrictions, truths);
    }
    jdbc.batchUpdate(
        "insert into case_file (id, grid, grid_path, case_state, stage, source, contact_list,"
            + " phone_usable, opened_at) values (?, '33078400100701', '/', 'UNDER_CONTROL',"
            + " 'ISOLATION', 'LIST', true, true, ?)",
        cases);
    jdbc.batchUpdate(
        "insert into person (case_id, name) values (?, '某人')",
        cases.stream().map(one -> new Object[] {one[0]}).toList());
    jdbc.batchUpdate(
        "insert into class_proposal (id, case_id, person_class, place, rule_id, counted_from,"
            + " proposed_by, proposed_at) values (?, ?, ?, ?, ?, ?, 'dr-01', ?)",
        proposals);
    jdbc.batchUpdate(
        "insert into decision (id, case_id, authority, legal_basis, document_no, rule_id,"
            + " proposed_by, SIGNED_by, SIGNED_at) values (?, ?, '-', '-', '-', ?, 'dr-01',"
            + " 'do-02', ?)",
        decisions);
    jdbc.batchUpdate(
        "insert into restriction (id, case_id, decision_id, seq, kind, rule_id, start_at,"
            + " lawful_end) values (?, ?, ?, ?, ?, ?, ?, ?)",
        restrictions);
    jdbc.batchUpdate("insert into switch_truth values (?, ?, ?, ?)", truths);
  }

  @AfterEach
  void theyNeverWere() {
    for (String table :
        List.of(
            "person",
            "case_paper",
            "restriction",
            "decision",
            "decision_basis",
            "class_proposal",
            "rule_switch_line",
            "switch_truth")) {
      jdbc.update("delete from " + table + " where case_id like 'sw%'");
    }
    jdbc.update("delete from case_file where id like 'sw%'");
    jdbc.update("delete from rule_switch");
  }

  @Test
  void nobodyGetsAWrongDateAndNobodyIsHeldLonger() {
    underTheEighthEdition(PEOPLE);
    RuleSwitches.Preview preview = switches.preview(users.find("do-01").orElseThrow(), SWITCH);
    switches.sign(
        users.find("do-01").orElseThrow(), new Signature(SWITCH, "永防指3号", "YK-COMMAND", null));

    walk.startAt("2022-06-28T00:00");
    Instant began = Instant.now();
    lapse.runDue(SWITCH);
    System.out.printf(
        "rule switch over %d people: %s, applied in %d ms%n",
        people(), preview.counts(), Duration.between(began, Instant.now()).toMillis());

    assertThat(jdbc.queryForList(WRONG, String.class)).isEmpty();
    assertThat(jdbc.queryForList(LONGER, String.class)).isEmpty();
    assertThat(preview.counts().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(stillToRun());
    int changed = preview.lines().size();
    assertThat(changed).isGreaterThan(PEOPLE / 2);
    assertThat(
            jdbc.queryForObject(
                "select count(*) from rule_switch_line where applied_at is not null",
                Integer.class))
        .isEqualTo(changed);
  }

  /** Nobody signs: at home, where a secondary contact may be kept now, only a paper could. */
  @Test
  void withoutAListNobodyIsHeldLongerEither() {
    underTheEighthEdition(FEWER);
    walk.startAt("2022-06-28T00:00");
    lapse.runDue(SWITCH);

    assertThat(jdbc.queryForList(LONGER, String.class)).isEmpty();
    assertThat(jdbc.queryForList(WRONG, String.class))
        .containsExactlyElementsOf(
            jdbc.queryForList(
                "select case_id from switch_truth where person_class = 'SECONDARY_CONTACT'"
                    + " and old_end > timestamp '2022-06-27 16:00:00' order by case_id",
                String.class));
    assertThat(
            jdbc.queryForObject(
                "select count(*) from restriction where case_id like 'sw%' and ended_at is null"
                    + " and kind = 'CENTRALISED_ISOLATION' and lawful_end > timestampadd(hour, -8,"
                    + " timestampadd(day, 8, cast((select t.day_zero from switch_truth t"
                    + " where t.case_id = restriction.case_id) as timestamp)))",
                Integer.class))
        .isZero();
  }

  /**
   * Close contacts and arrivals: day 10, 24:00; secondary contacts, and people of a control zone,
   * who are of a medium-risk area from then on: day 7.
   */
  private static final String EXPECTED =
      """
      select t.case_id, t.old_end,
        case
          when t.old_end < timestamp '2022-06-27 16:00:00' then t.old_end
          else greatest(timestamp '2022-06-27 16:00:00', least(t.old_end,
            timestampadd(hour, -8, timestampadd(day,
              case when t.person_class in ('SECONDARY_CONTACT', 'CONTROL_ZONE') then 8 else 11 end,
              cast(t.day_zero as timestamp)))))
        end as expected
      from switch_truth t
      """;

  /** When each person is free by what the product keeps. */
  private static final String FREE =
      """
      select r.case_id, max(coalesce(r.ended_at, r.lawful_end)) as free_at
      from restriction r
      where r.case_id like 'sw%' and (r.ended_at is null or not exists (
        select 1 from restriction o where o.case_id = r.case_id and o.ended_at is null))
      group by r.case_id
      """;

  private static final String WRONG =
      "select e.case_id from ("
          + EXPECTED
          + ") e left join ("
          + FREE
          + ") f on f.case_id = e.case_id where f.free_at is null or f.free_at <> e.expected order by e.case_id";

  private static final String LONGER =
      "select e.case_id from ("
          + EXPECTED
          + ") e join ("
          + FREE
          + ") f on f.case_id = e.case_id where f.free_at > e.old_end";

  private int people() {
    return jdbc.queryForObject("select count(*) from switch_truth", Integer.class);
  }

  private int stillToRun() {
    return jdbc.queryForObject(
        "select count(*) from switch_truth where old_end > timestamp '2022-06-27 16:00:00'",
        Integer.class);
  }

  private static void person(
      int i,
      List<Object[]> cases,
      List<Object[]> proposals,
      List<Object[]> decisions,
      List<Object[]> restrictions,
      List<Object[]> truths) {
    String id = "sw%05d".formatted(i);
    String personClass = CLASSES[i % CLASSES.length];
    int most =
        switch (personClass) {
          case "SECONDARY_CONTACT" -> 7;
          case "CONTROL_ZONE" -> 14;
          default -> 21;
        };
    LocalDate dayZero = LocalDate.of(2022, 6, 27).minusDays(i / CLASSES.length % most);
    int first =
        switch (personClass) {
          case "SECONDARY_CONTACT" -> 7;
          case "CONTROL_ZONE" -> 3;
          default -> 14;
        };
    String place = personClass.equals("CONTROL_ZONE") ? "HOME_ISOLATION" : "CENTRALISED_ISOLATION";
    String rule =
        personClass.equals("CONTROL_ZONE")
            ? "ZJ2022-03/CONTROL_ZONE/HOME"
            : "CN8/" + personClass + "/CENTRALISED";
    cases.add(new Object[] {id, SIGNED});
    proposals.add(new Object[] {id, id, personClass, place, rule, dayZero.atTime(7, 0), SIGNED});
    decisions.add(new Object[] {id, id, rule, SIGNED});
    LocalDateTime firstEnd = dayZero.plusDays(first + 1).atStartOfDay().minusHours(8);
    LocalDateTime end = dayZero.plusDays(most + 1).atStartOfDay().minusHours(8);
    // Some were let go earlier by hand, some are not in place yet.
    LocalDateTime last = i % 50 == 7 ? end.minusDays(1) : end;
    LocalDateTime start = i % 9 == 0 ? null : SIGNED;
    int seq = 1;
    if (firstEnd.isAfter(SIGNED) && !firstEnd.isAfter(last)) {
      restrictions.add(new Object[] {id + "a", id, id, seq++, place, rule, start, firstEnd});
    }
    if (most > first && last.isAfter(SIGNED) || seq == 1) {
      String second = personClass.equals("CONTROL_ZONE") ? "DAILY_MONITORING" : "HOME_MONITORING";
      restrictions.add(
          new Object[] {
            id + "b",
            id,
            id,
            seq,
            most > first ? second : place,
            rule,
            seq == 1 ? start : firstEnd,
            last
          });
    }
    truths.add(new Object[] {id, personClass, dayZero, last});
  }
}
