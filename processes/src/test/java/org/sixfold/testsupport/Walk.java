package org.sixfold.testsupport;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.access.SignedInUser;
import org.sixfold.access.UserDirectory;
import org.sixfold.facility.Beds;
import org.sixfold.shared.DueWork;
import org.sixfold.worklist.TaskCompletion;
import org.sixfold.worklist.TaskForms;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Walks a person through the path as the people of Dongcheng would, and looks at what happened. */
@Component
public class Walk {

  /** A micro grid of 五金城社区. */
  public static final String GRID = "33078400100701";

  private final Beds beds;
  private final HandClock clock;
  private final Arrivals arrivals;
  private final TaskCompletion completion;
  private final TaskForms forms;
  private final UserDirectory users;
  private final JdbcTemplate jdbc;
  private final ObjectProvider<DueWork> dueWork;

  Walk(
      HandClock clock,
      Arrivals arrivals,
      TaskCompletion completion,
      TaskForms forms,
      UserDirectory users,
      JdbcTemplate jdbc,
      ObjectProvider<DueWork> dueWork,
      Town town,
      Beds beds) {
    this.beds = beds;
    this.clock = clock;
    this.arrivals = arrivals;
    this.completion = completion;
    this.forms = forms;
    this.users = users;
    this.jdbc = jdbc;
    this.dueWork = dueWork;
  }

  /** Sets the clock back or forth without running what fell due. */
  public void startAt(String local) {
    clock.set(moment(local));
  }

  /** Opens the case of a new person. */
  public String open(String grid, boolean phoneUsable, boolean contactList) {
    return arrivals.somebody(grid, phoneUsable, contactList, "LIST", null);
  }

  /** Opens the case of a new person whom a gate met. */
  public String openAtGate(String grid, String metAt) {
    return arrivals.somebody(grid, true, true, "GATE", moment(metAt));
  }

  /** Opens the case of a person by document, as a list does. */
  public String openPerson(String document) {
    return arrivals.person(document);
  }

  /** Opens the case of a new person who came from a place on a day, as a list says. */
  public String openFrom(String origin, String arrivedOn) {
    return arrivals.from(origin, arrivedOn);
  }

  /** Opens the case of a new person behind a door, without a phone: somebody goes there. */
  public String openAt(String door) {
    return arrivals.behind(door);
  }

  /** What the form of the open task of a kind shows to who answers for it. */
  public Map<String, Object> shown(String caseId, String kind) {
    return shown(item(caseId, kind));
  }

  /** As {@link #shown} for the one that a role has. */
  public Map<String, Object> shownFor(String role, String caseId, String kind) {
    return shown(item(caseId, kind, role));
  }

  /** The form of the open task of a kind, as whoever answers for it gets it. */
  public String formOf(String caseId, String kind) {
    SignedInUser user = users.find(assignee(caseId, kind)).orElseThrow();
    return forms.form(user, task(caseId, kind)).schema().toString();
  }

  private Map<String, Object> shown(Map<String, Object> item) {
    SignedInUser user = users.find(String.valueOf(item.get("assignee"))).orElseThrow();
    return forms.form(user, String.valueOf(item.get("id"))).data();
  }

  /**
   * Runs all that falls due until a moment, each at its own time. What is due and cannot be done is
   * passed by, as time passes by it.
   */
  public void until(String local) {
    Instant target = moment(local);
    boolean stuck = false;
    for (int step = 0; step < 10_000; step++) {
      Instant notBefore = stuck ? clock.now().plusMillis(1) : Instant.MIN;
      Optional<Instant> next =
          dueWork.stream()
              .filter(work -> work.kind() != DueWork.Kind.MAILS)
              .flatMap(work -> work.nextDue().stream())
              .filter(due -> !due.isBefore(notBefore))
              .min(Instant::compareTo);
      if (next.isEmpty() || next.get().isAfter(target)) {
        clock.set(target);
        return;
      }
      clock.set(next.get().isAfter(clock.now()) ? next.get() : clock.now());
      stuck =
          dueWork.stream()
                  .filter(work -> work.kind() != DueWork.Kind.MAILS)
                  .mapToInt(work -> work.runDue(clock.now()))
                  .sum()
              == 0;
    }
    throw new AssertionError("something is due again and again");
  }

  /** Completes the only open task of a kind, as whoever answers for it. */
  public void complete(String caseId, String kind, String outcome, Map<String, Object> answers) {
    completeAs(null, caseId, kind, outcome, answers);
  }

  /** As {@link #complete}, by a named member; null for whoever answers. */
  public void completeAs(
      String username, String caseId, String kind, String outcome, Map<String, Object> answers) {
    Map<String, Object> item = item(caseId, kind);
    String who = username == null ? String.valueOf(item.get("assignee")) : username;
    submit(who, String.valueOf(item.get("id")), outcome, answers);
  }

  /** Completes the open task of a kind that a role has, where several of the kind are open. */
  public void completeFor(
      String role, String caseId, String kind, String outcome, Map<String, Object> answers) {
    Map<String, Object> item = item(caseId, kind, role);
    submit(String.valueOf(item.get("assignee")), String.valueOf(item.get("id")), outcome, answers);
  }

  /** Completes every open task of a kind, each as whoever answers for it. */
  public void completeAll(String caseId, String kind, String outcome, Map<String, Object> answers) {
    values(
            "select task_role from work_item where case_id = ? and kind = ?"
                + " and item_state = 'OPEN' order by task_role",
            caseId,
            kind)
        .forEach(role -> completeFor(role, caseId, kind, outcome, answers));
  }

  /** Completes a task by its id, as a named member. */
  public void completeTask(
      String username, String task, String outcome, Map<String, Object> answers) {
    submit(username, task, outcome, answers);
  }

  private void submit(String who, String task, String outcome, Map<String, Object> answers) {
    SignedInUser user = users.find(who).orElseThrow();
    Map<String, Object> data = new HashMap<>();
    data.put("actedAt", now());
    data.put("source", "PHONE");
    data.putAll(answers);
    data.put("outcome", outcome);
    completion.complete(user, task, data);
  }

  /** The present as forms write it. */
  public String now() {
    return clock
        .now()
        .atZone(clock.zone())
        .toOffsetDateTime()
        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  /** A local time as forms write it. */
  public String at(String local) {
    return LocalDateTime.parse(local).atZone(clock.zone()).toOffsetDateTime().toString();
  }

  /** When the path goes on by itself, as local times. */
  public List<String> timers(String caseId) {
    return new ArrayList<>(
        jdbc
            .queryForList(
                "select j.DUEDATE_ from ACT_RU_JOB j join ACT_RU_EXECUTION e"
                    + " on e.ID_ = j.PROCESS_INSTANCE_ID_ where e.BUSINESS_KEY_ = ?"
                    + " and j.DUEDATE_ is not null",
                Timestamp.class,
                caseId)
            .stream()
            .map(due -> due.toInstant().atZone(clock.zone()).toLocalDateTime().toString())
            .toList());
  }

  /** A member of the roster. */
  public SignedInUser user(String username) {
    return users.find(username).orElseThrow();
  }

  public String gridPath(String caseId) {
    return jdbc.queryForObject(
        "select grid_path from case_file where id = ?", String.class, caseId);
  }

  /** Kinds of the open tasks, in order of their names. */
  public List<String> open(String caseId) {
    return jdbc.queryForList(
        "select kind from work_item where case_id = ? and item_state = 'OPEN' order by kind",
        String.class,
        caseId);
  }

  /** When the open task of a kind becomes due, as a local time. */
  public String due(String caseId, String kind) {
    return local(item(caseId, kind).get("due_at"));
  }

  /** As {@link #due} for the one that a role has. */
  public String dueFor(String role, String caseId, String kind) {
    return local(item(caseId, kind, role).get("due_at"));
  }

  /** The id of the open task of a kind. */
  public String task(String caseId, String kind) {
    return String.valueOf(item(caseId, kind).get("id"));
  }

  /** As {@link #task} for the one that a role has. */
  public String taskFor(String role, String caseId, String kind) {
    return String.valueOf(item(caseId, kind, role).get("id"));
  }

  /** Who has the open task of a kind. */
  public String assignee(String caseId, String kind) {
    return String.valueOf(item(caseId, kind).get("assignee"));
  }

  /** The role that completes the open task of a kind. */
  public String role(String caseId, String kind) {
    return String.valueOf(item(caseId, kind).get("task_role"));
  }

  /** Facility, bed and arrival of the case; empty if it holds no bed now. */
  public String bed(String caseId) {
    return beds.present(caseId)
        .map(
            stay ->
                stay.bed().facility()
                    + "/"
                    + stay.bed().code()
                    + " "
                    + stay.arrivedAt().atZone(clock.zone()).toLocalDateTime())
        .or(
            () ->
                beds.expected(caseId)
                    .map(stay -> stay.bed().facility() + "/" + stay.bed().code() + " expected"))
        .orElse("");
  }

  public String state(String caseId) {
    return jdbc.queryForObject(
        "select case_state from case_file where id = ?", String.class, caseId);
  }

  public String stage(String caseId) {
    return jdbc.queryForObject("select stage from case_file where id = ?", String.class, caseId);
  }

  /** Kind, end and actual end of each restriction. */
  public List<String> restrictions(String caseId) {
    return jdbc.query(
        "select kind, lawful_end, ended_at from restriction where case_id = ? order by seq",
        (row, number) ->
            row.getString(1)
                + " "
                + local(row.getTimestamp(2))
                + " "
                + (row.getTimestamp(3) == null ? "running" : local(row.getTimestamp(3))),
        caseId);
  }

  /** When each restriction began; null for one that nobody has felt yet. */
  public List<String> starts(String caseId) {
    return jdbc.query(
        "select start_at from restriction where case_id = ? order by seq",
        (row, number) -> row.getTimestamp(1) == null ? null : local(row.getTimestamp(1)),
        caseId);
  }

  /** Whether the engine still knows the case. */
  public boolean isAlive(String caseId) {
    return jdbc.queryForObject(
            "select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?", Integer.class, caseId)
        > 0;
  }

  public int count(String sql, Object... args) {
    return jdbc.queryForObject(sql, Integer.class, args);
  }

  /** The values of one column. */
  public List<String> values(String sql, Object... args) {
    return jdbc.queryForList(sql, String.class, args);
  }

  /** Somebody of the roster who has a role. */
  public String someone(String role) {
    return values("select username from roster_member where role = ? order by username", role)
        .get(0);
  }

  private Map<String, Object> item(String caseId, String kind) {
    return item(caseId, kind, null);
  }

  /** The only open task of a kind, or of a kind and role. */
  private Map<String, Object> item(String caseId, String kind, String role) {
    List<Map<String, Object>> items =
        jdbc
            .queryForList(
                "select id, assignee, due_at, task_role from work_item"
                    + " where case_id = ? and kind = ? and item_state = 'OPEN'",
                caseId,
                kind)
            .stream()
            .filter(item -> role == null || role.equals(item.get("task_role")))
            .toList();
    if (items.size() != 1) {
      throw new AssertionError(
          "wanted: "
              + kind
              + ", open now: "
              + open(caseId)
              + ", the path waits at "
              + waits(caseId));
    }
    return items.get(0);
  }

  private List<String> waits(String caseId) {
    return jdbc.queryForList(
        "select e.ACT_ID_ from ACT_RU_EXECUTION e join ACT_RU_EXECUTION p"
            + " on p.ID_ = e.PROC_INST_ID_ where p.BUSINESS_KEY_ = ? and e.IS_ACTIVE_ = true"
            + " and e.ACT_ID_ is not null",
        String.class,
        caseId);
  }

  /** Our tables hold UTC. */
  private String local(Object value) {
    LocalDateTime utc =
        value instanceof Timestamp timestamp
            ? timestamp.toLocalDateTime()
            : value instanceof OffsetDateTime offset
                ? offset.toLocalDateTime()
                : (LocalDateTime) value;
    return utc.atZone(java.time.ZoneOffset.UTC)
        .withZoneSameInstant(clock.zone())
        .toLocalDateTime()
        .toString();
  }

  private Instant moment(String local) {
    return LocalDateTime.parse(local).atZone(clock.zone()).toInstant();
  }
}
