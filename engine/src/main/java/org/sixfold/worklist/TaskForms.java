package org.sixfold.worklist;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    Map<String, Object> proposed = handlers.of(task.kind()).prefill(TaskCompletion.open(task));
    TaskPack.Filled filled =
        facts(user, List.of(task)).fill(task, schema(task).version(), proposed);
    return new Form(
        json.readTree(schema(task).json()), filled.data(), filled.person(), filled.draft());
  }

  /**
   * The same of many tasks without their schemas, by task id; those that the user may not complete
   * are left out.
   */
  @Transactional(readOnly = true)
  Map<String, TaskPack.Filled> filled(SignedInUser user, List<WorkItemRow> tasks) {
    List<WorkItemRow> own =
        tasks.stream()
            .filter(task -> task.isOpen() && TaskAccess.completes(user, task))
            .filter(task -> forms.find(task.deployment(), task.kind()).isPresent())
            .toList();
    Map<String, Map<String, Object>> proposed = handlers.prefill(own);
    Facts facts = facts(user, own);
    return own.stream()
        .filter(task -> proposed.containsKey(task.id()))
        .collect(
            Collectors.toMap(
                WorkItemRow::id,
                task -> facts.fill(task, schema(task).version(), proposed.get(task.id()))));
  }

  private Facts facts(SignedInUser user, List<WorkItemRow> tasks) {
    Set<String> cases = tasks.stream().map(WorkItemRow::caseId).collect(Collectors.toSet());
    Set<String> held = new HashSet<>();
    hold.forEach(one -> held.addAll(cases.isEmpty() ? Set.of() : one.holding(cases)));
    Set<String> whole =
        tasks.stream()
            .filter(task -> NEED_PERSON.contains(task.kind()) && !isHeld(task, held))
            .map(WorkItemRow::caseId)
            .collect(Collectors.toSet());
    return new Facts(
        drafts.find(user, tasks.stream().map(WorkItemRow::id).toList()), held, persons.all(whole));
  }

  /** Who settles a hold has to know whom it is about. */
  private static boolean isHeld(WorkItemRow task, Set<String> held) {
    return !SETTLES.equals(task.kind()) && held.contains(task.caseId());
  }

  /** What forms show besides what their kind proposes: drafts by task, holds and people by case. */
  private record Facts(
      Map<String, TaskDrafts.Draft> drafts, Set<String> held, Map<String, Persons.Person> persons) {

    TaskPack.Filled fill(WorkItemRow task, String version, Map<String, Object> proposed) {
      Map<String, Object> data = new HashMap<>(proposed);
      TaskDrafts.Draft draft = drafts.get(task.id());
      if (draft != null) {
        data.putAll(draft.values());
      }
      boolean isHeld = isHeld(task, held);
      if (isHeld) {
        data.put(CONTACT_HELD, true);
      }
      boolean whole = NEED_PERSON.contains(task.kind()) && !isHeld;
      return new TaskPack.Filled(
          version, data, whole ? person(persons.get(task.caseId())) : masked(task), draft);
    }
  }

  private FormSchema schema(WorkItemRow task) {
    return forms
        .find(task.deployment(), task.kind())
        .orElseThrow(() -> ProblemException.notFound("task.formMissing"));
  }

  private static Map<String, Object> person(Persons.Person person) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", person.name());
    values.put("documentType", person.documentType());
    values.put("document", person.document());
    values.put("phone", person.phone());
    values.put("address", person.address());
    values.put("furtherPhones", person.furtherPhones());
    return values;
  }

  private static Map<String, Object> masked(WorkItemRow task) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", task.personName());
    values.put("document", task.personDocument());
    values.put("phone", task.personPhone());
    return values;
  }
}
