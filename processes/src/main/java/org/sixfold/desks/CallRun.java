package org.sixfold.desks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sixfold.access.SignedInUser;
import org.sixfold.casework.ReportFacts;
import org.sixfold.desks.persistence.AttemptRow;
import org.sixfold.desks.persistence.CallFactsRow;
import org.sixfold.desks.persistence.CallMapper;
import org.sixfold.desks.persistence.ToldRow;
import org.sixfold.escalation.WorkCalendar;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.TaskFilter;
import org.sixfold.worklist.TaskLists;
import org.sixfold.worklist.TaskView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The own phone checks as a run of calls: who may be phoned now, and what is known of each. */
@Service
public class CallRun {

  private static final String CALL = "check-by-phone";
  private static final List<String> ATTEMPTS = List.of(CALL, "visit-person");
  private static final Duration COUNTED = Duration.ofDays(1);
  private static final List<String> WRITTEN =
      List.of("origin", "arrival", "transport", "dataSource", "remark");
  private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};
  private static final TaskFilter MINE =
      new TaskFilter(
          TaskFilter.View.MINE,
          TaskFilter.State.OPEN,
          null,
          CALL,
          null,
          null,
          null,
          null,
          TaskFilter.Sort.DUE);

  private final TaskLists tasks;
  private final CallMapper calls;
  private final SixfoldClock clock;
  private final JsonMapper json;

  CallRun(TaskLists tasks, CallMapper calls, SixfoldClock clock, JsonMapper json) {
    this.tasks = tasks;
    this.calls = calls;
    this.clock = clock;
    this.json = json;
  }

  /**
   * A person to phone.
   *
   * @param callFrom from when; now or earlier if at once
   * @param reason why not now: {@code NIGHT}, {@code NO_ANSWER}; null if at once
   * @param attempts earlier calls and visits, in their order
   */
  public record Call(
      TaskView task, Instant callFrom, String reason, Listed listed, List<Attempt> attempts) {}

  /**
   * What the list or report says.
   *
   * @param name who handed the list down; null for a single report
   * @param written {@code origin}, {@code arrival}, {@code transport}, {@code dataSource}, {@code
   *     remark}, as written
   */
  public record Listed(
      String source,
      String sourceNo,
      String name,
      LocalDate listDate,
      boolean contactList,
      Instant openedAt,
      Map<String, String> written) {}

  /** An earlier call or visit. */
  public record Attempt(String kind, String outcome, Instant at) {}

  /** One page of the user's open phone checks, by due time; three statements beside the list's. */
  @Transactional(readOnly = true)
  public Page<Call> page(SignedInUser user, Paging paging) {
    Page<TaskView> page = tasks.page(user, MINE, paging);
    if (page.items().isEmpty()) {
      return new Page<>(List.of(), null);
    }
    List<String> cases = page.items().stream().map(TaskView::caseId).toList();
    Map<String, CallFactsRow> facts =
        calls.facts(page.items().stream().map(TaskView::id).toList()).stream()
            .collect(Collectors.toMap(CallFactsRow::taskId, row -> row));
    Map<String, List<AttemptRow>> attempts =
        calls.attempts(cases, ATTEMPTS).stream().collect(Collectors.groupingBy(AttemptRow::caseId));
    Set<String> feverish = feverish(cases);
    return page.map(
        task ->
            call(
                task,
                facts.get(task.id()),
                attempts.getOrDefault(task.caseId(), List.of()),
                feverish.contains(task.caseId())));
  }

  /** Whose report of the last day tells of a fever; nothing else of it is said to the caller. */
  private Set<String> feverish(List<String> cases) {
    return calls.told(cases, clock.now().minus(COUNTED)).stream()
        .filter(
            row ->
                new ReportFacts(row.temperature(), codes(row.symptoms()), null, List.of())
                    .isFever())
        .map(ToldRow::caseId)
        .collect(Collectors.toSet());
  }

  private List<String> codes(String symptoms) {
    return symptoms == null ? List.of() : List.of(symptoms.split("[^A-Z_]+"));
  }

  private Call call(
      TaskView task, CallFactsRow facts, List<AttemptRow> attempts, boolean feverish) {
    Instant now = clock.now();
    List<Instant> unanswered =
        attempts.stream()
            .filter(one -> CALL.equals(one.kind()) && "NO_ANSWER".equals(one.outcome()))
            .map(AttemptRow::answeredAt)
            .filter(at -> at.isAfter(now.minus(COUNTED)))
            .toList();
    CallHours.Opening opening =
        new CallHours(clock.zone())
            .opening(
                now,
                WorkCalendar.of(facts.calendar()),
                feverish || facts.positive() || isExposed(facts),
                unanswered);
    return new Call(
        task,
        opening.from(),
        opening.reason() == null ? null : opening.reason().name(),
        listed(facts),
        attempts.stream()
            .map(row -> new Attempt(row.kind(), row.outcome(), row.answeredAt()))
            .toList());
  }

  /** Somebody named by an index person was exposed to a person who is ill now. */
  private static boolean isExposed(CallFactsRow facts) {
    return "CONTACT".equals(facts.source());
  }

  private Listed listed(CallFactsRow facts) {
    Map<String, Object> details =
        facts.details() == null ? Map.of() : json.readValue(facts.details(), DETAILS);
    Map<String, String> written =
        WRITTEN.stream()
            .filter(details::containsKey)
            .collect(Collectors.toMap(key -> key, key -> String.valueOf(details.get(key))));
    return new Listed(
        facts.source(),
        facts.sourceNo(),
        facts.listSource(),
        facts.listDate(),
        facts.contactList(),
        facts.openedAt(),
        written);
  }
}
