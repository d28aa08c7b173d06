package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sixfold.camunda.Models;
import org.sixfold.casefile.CasePath;
import org.sixfold.testsupport.ModelFile;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Every user task of every model is left lying for days, once with the engine's timers taken out
 * and the sweep raising all levels, once with the timers left in: the same kinds reach the same
 * levels at the same moments and tell the same people.
 */
class EscalationTailTest {

  private static final String BEGIN = "2022-07-02T09:00";
  private static final String UNTIL = "2022-07-07T09:00";
  private static final String QUIET = "2022-09-02T09:00";
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Pattern VARIABLE = Pattern.compile("[$]\\{(\\w+)}");

  private static final Map<String, List<String>> BY_SWEEP = new TreeMap<>();
  private static final Map<String, List<String>> BY_TIMERS = new TreeMap<>();

  @AfterAll
  static void bothWaysAreEqual() {
    assertThat(BY_TIMERS).isEqualTo(BY_SWEEP);
  }

  @Nested
  @ProcessTest
  @TestPropertySource(
      properties =
          "spring.datasource.url=jdbc:h2:mem:tail-sweep;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000")
  class Sweep extends Tail {
    @Test
    void everyTaskLeftLyingClimbsItsLadder() throws IOException {
      BY_SWEEP.putAll(tails());
      assertThat(BY_SWEEP)
          .isNotEmpty()
          .allSatisfy((task, levels) -> assertThat(levels).as(task).isNotEmpty());
    }
  }

  @Nested
  @ProcessTest
  @TestPropertySource(
      properties = {
        "spring.datasource.url=jdbc:h2:mem:tail-timers;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
        "sixfold.escalation.engine-jobs=true"
      })
  class Timers extends Tail {
    @Test
    void theEnginesTimersRaiseTheSame() throws IOException {
      BY_TIMERS.putAll(tails());
      assertThat(BY_TIMERS).isNotEmpty();
    }
  }

  /** Begins every user task by itself and lets days pass. */
  abstract static class Tail {

    @Autowired Walk walk;
    @Autowired RuntimeService runtime;
    @Autowired Models models;
    @Autowired CasePath path;
    @Autowired JdbcTemplate jdbc;
    @Autowired TransactionTemplate transaction;

    Map<String, List<String>> tails() throws IOException {
      walk.startAt(BEGIN);
      Map<String, String> caseByTask = new TreeMap<>();
      for (ModelFile model : ModelFile.all()) {
        for (Element task : model.elements("userTask")) {
          String id = task.getAttribute("id");
          caseByTask.put(model.id() + "#" + id, begin(model, id));
        }
      }
      walk.until(UNTIL);
      Map<String, List<String>> tails = new TreeMap<>();
      caseByTask.forEach((task, caseId) -> tails.put(task, levels(caseId)));
      return tails;
    }

    private String begin(ModelFile model, String task) {
      String caseId = walk.open(Walk.GRID, true, false);
      transaction.executeWithoutResult(
          status -> {
            path.cancel(caseId, "begins elsewhere");
            runtime
                .createProcessInstanceById(models.processDefinitionId(model.id()))
                .businessKey(caseId)
                .setVariables(variables(model))
                .startBeforeActivity(task)
                .execute();
          });
      return caseId;
    }

    /** The end is near enough for what is counted from it; other timers of the model stay quiet. */
    private static Map<String, Object> variables(ModelFile model) {
      Map<String, Object> variables = new HashMap<>();
      name(model, List.of("inputParameter"), "", variables);
      name(model, List.of("timeDate", "timeDuration", "timeCycle"), at(QUIET), variables);
      variables.remove("dueAt");
      variables.putAll(
          Map.of(
              "lawfulEnd", at("2022-07-05T00:00"),
              "departureAt", at("2022-07-05T08:00"),
              "departAt", at("2022-07-02T12:00"),
              "etaAt", at("2022-07-02T13:00"),
              "urgent", false));
      return variables;
    }

    private static void name(
        ModelFile model, List<String> types, Object value, Map<String, Object> variables) {
      for (String type : types) {
        NodeList elements = model.document().getElementsByTagNameNS("*", type);
        for (int i = 0; i < elements.getLength(); i++) {
          Matcher name = VARIABLE.matcher(elements.item(i).getTextContent());
          while (name.find()) {
            variables.put(name.group(1), value);
          }
        }
      }
    }

    private static Date at(String local) {
      Instant moment = LocalDateTime.parse(local).atZone(ZONE).toInstant();
      return Date.from(moment);
    }

    private List<String> levels(String caseId) {
      return jdbc.query(
          "select w.kind, e.level_no, e.told_role, e.told, e.due_at, e.raised_at"
              + " from escalation e join work_item w on w.id = e.task_id"
              + " where e.case_id = ? order by w.kind, e.due_at, e.level_no",
          (row, number) ->
              "%s level %d told %s %s due %s raised %s"
                  .formatted(
                      row.getString(1),
                      row.getInt(2),
                      row.getString(3),
                      row.getString(4),
                      row.getTimestamp(5),
                      row.getTimestamp(6)),
          caseId);
    }
  }
}
