package org.sixfold.worklist;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.Persons;
import org.sixfold.form.FormSchema;
import org.sixfold.form.Forms;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.persistence.TaskAnswerMapper;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form of a task as its worker sees it, and what has been typed so far. */
@Service
public class TaskForms {

  /** Kinds whose worker phones, visits, identifies or hands over the person. */
  private static final Set<String> NEED_PERSON =
      Set.of(
          "place-person",
          "check-by-phone",
          "visit-person",
          "trace-person",
          "clarify-contradiction",
          "meet-at-gate",
          "return-with-receipt",
          "sign-decision",
          "serve-notice",
          "arrange-care",
          "prepare-transfer",
          "check-home",
          "hand-over-departure",
          "acknowledge-arrival",
          "report-day",
          "assess-symptoms",
          "take-sample",
          "visit-jointly",
          "allow-medical-exit",
          "meet-need",
          "confirm-death",
          "confirm-positive",
          "refer-to-hospital",
          "confirm-destination",
          "announce-release",
          "hand-back");

  /** The kind by which a hold is settled. */
  private static final String SETTLES = "confirm-death";

  /** Tells in the form's data that nobody should be phoned or visited now. */
  private static final String CONTACT_HELD = "contactHeld";

  private static final int LONGEST_DRAFT = 100_000;
  private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

  private final WorkItemMapper items;
  private final TaskAnswerMapper answers;
  private final Forms forms;
  private final TaskHandlers handlers;
  private final Persons persons;
  private final ObjectProvider<ContactHold> hold;
  private final SixfoldClock clock;
  private final JsonMapper json;

  TaskForms(
      WorkItemMapper items,
      TaskAnswerMapper answers,
      Forms forms,
      TaskHandlers handlers,
      Persons persons,
      ObjectProvider<ContactHold> hold,
      SixfoldClock clock,
      JsonMapper json) {
    this.items = items;
    this.answers = answers;
    this.forms = forms;
    this.handlers = handlers;
    this.persons = persons;
    this.hold = hold;
    this.clock = clock;
    this.json = json;
  }

  /**
   * A form to fill.
   *
   * @param data proposed and read-only values, and the user's own draft
   * @param person name, document, phone, address: in full if the task needs them
   */
  public record Form(JsonNode schema, Map<String, Object> data, Map<String, Object> person) {}

  /**
   * The form of an open task for somebody who may complete it.
   *
   * @throws ProblemException as {@link TaskCompletion#complete}
   */
  @Transactional(readOnly = true)
  public Form form(SignedInUser user, String id) {
    WorkItemRow task = TaskAccess.completable(user, items.find(id));
    FormSchema schema =
        forms.find(task.kind()).orElseThrow(() -> ProblemException.notFound("task.formMissing"));
    Map<String, Object> data =
        new HashMap<>(handlers.of(task.kind()).prefill(TaskCompletion.open(task)));
    data.putAll(draft(user, id));
    if (!SETTLES.equals(task.kind()) && hold.stream().anyMatch(one -> one.holds(task.caseId()))) {
      data.put(CONTACT_HELD, true);
      return new Form(json.readTree(schema.json()), data, masked(task));
    }
    return new Form(json.readTree(schema.json()), data, person(task));
  }

  /** What the user has typed for a task; empty if nothing. */
  Map<String, Object> draft(SignedInUser user, String id) {
    String draft = answers.draft(id, user.username());
    return draft == null ? Map.of() : json.readValue(draft, VALUES);
  }

  /**
   * Keeps what the user has typed; nobody else is shown it.
   *
   * @throws ProblemException 422 {@code task.draftTooLarge}, or as {@link #form}
   */
  @Transactional
  public void saveDraft(SignedInUser user, String id, Map<String, Object> values) {
    TaskAccess.completable(user, items.find(id));
    String draft = json.writeValueAsString(values);
    if (draft.length() > LONGEST_DRAFT) {
      throw new ProblemException(
          422, "task.draftTooLarge", java.util.List.of(), Map.of(), LONGEST_DRAFT);
    }
    if (answers.updateDraft(id, user.username(), draft, clock.now()) == 0) {
      answers.insertDraft(id, user.username(), draft, clock.now());
      items.markDraft(id);
    }
  }

  private Map<String, Object> person(WorkItemRow task) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (NEED_PERSON.contains(task.kind())) {
      Persons.Person person = persons.of(task.caseId());
      values.put("name", person.name());
      values.put("documentType", person.documentType());
      values.put("document", person.document());
      values.put("phone", person.phone());
      values.put("address", person.address());
      values.put("furtherPhones", person.furtherPhones());
      return values;
    }
    return masked(task);
  }

  private static Map<String, Object> masked(WorkItemRow task) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", task.personName());
    values.put("document", task.personDocument());
    values.put("phone", task.personPhone());
    return values;
  }
}
