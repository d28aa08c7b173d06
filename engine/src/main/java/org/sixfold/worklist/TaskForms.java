package org.sixfold.worklist;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.Persons;
import org.sixfold.form.FormSchema;
import org.sixfold.form.Forms;
import org.sixfold.shared.ProblemException;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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

  private final WorkItemMapper items;
  private final TaskDrafts drafts;
  private final Forms forms;
  private final TaskHandlers handlers;
  private final Persons persons;
  private final ObjectProvider<ContactHold> hold;
  private final JsonMapper json;

  TaskForms(
      WorkItemMapper items,
      TaskDrafts drafts,
      Forms forms,
      TaskHandlers handlers,
      Persons persons,
      ObjectProvider<ContactHold> hold,
      JsonMapper json) {
    this.items = items;
    this.drafts = drafts;
    this.forms = forms;
    this.handlers = handlers;
    this.persons = persons;
    this.hold = hold;
    this.json = json;
  }

  /**
   * A form to fill.
   *
   * @param data proposed and read-only values, and the user's own draft
   * @param person name, document, phone, address: in full if the task needs them
   * @param draft the user's own draft by itself; null if there is none
   */
  public record Form(
      JsonNode schema,
      Map<String, Object> data,
      Map<String, Object> person,
      TaskDrafts.Draft draft) {}

  /**
   * The form of an open task for somebody who may complete it.
   *
   * @throws ProblemException as {@link TaskCompletion#complete}
   */
  @Transactional(readOnly = true)
  public Form form(SignedInUser user, String id) {
    WorkItemRow task = TaskAccess.completable(user, items.find(id));
    TaskPack.Filled filled = filled(user, task);
    return new Form(
        json.readTree(schema(task.kind()).json()), filled.data(), filled.person(), filled.draft());
  }

  /** As {@link #form}, without the schema. */
  @Transactional(readOnly = true)
  TaskPack.Filled filled(SignedInUser user, String id) {
    return filled(user, TaskAccess.completable(user, items.find(id)));
  }

  private TaskPack.Filled filled(SignedInUser user, WorkItemRow task) {
    String version = schema(task.kind()).version();
    Map<String, Object> data =
        new HashMap<>(handlers.of(task.kind()).prefill(TaskCompletion.open(task)));
    Optional<TaskDrafts.Draft> draft = drafts.find(user, task.id());
    draft.map(TaskDrafts.Draft::values).ifPresent(data::putAll);
    boolean held =
        !SETTLES.equals(task.kind()) && hold.stream().anyMatch(one -> one.holds(task.caseId()));
    if (held) {
      data.put(CONTACT_HELD, true);
    }
    return new TaskPack.Filled(
        version, data, held ? masked(task) : person(task), draft.orElse(null));
  }

  private FormSchema schema(String kind) {
    return forms.find(kind).orElseThrow(() -> ProblemException.notFound("task.formMissing"));
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
