package org.sixfold.modeling;

import static org.sixfold.modeling.ModelXmlFile.CAMUNDA;
import static org.sixfold.modeling.ModelXmlFile.id;
import static org.sixfold.modeling.ModelXmlFile.property;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sixfold.access.Role;
import org.w3c.dom.Element;

/** Every user task has a kind, a form, a responsible role and a deadline. */
final class UserTaskRule implements BpmnRule {

  private static final Set<String> ROLES =
      Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());

  @Override
  public void check(ModelXmlFile model, Surroundings known, Findings findings) {
    for (Element task : model.elements("userTask")) {
      checkForm(task, known, findings);
      checkRole(task, findings);
      checkDeadline(model, task, known, findings);
    }
  }

  private static void checkForm(Element task, Surroundings known, Findings findings) {
    Optional<String> kind = property(task, "kind");
    String form = task.getAttributeNS(CAMUNDA, "formRef");
    if (kind.isEmpty()) {
      findings.error(id(task), "bpmn.kindMissing");
    }
    if (form.isEmpty()) {
      findings.error(id(task), "bpmn.formMissing");
      return;
    }
    if (!known.forms().contains(form)) {
      findings.error(id(task), "bpmn.formUnknown", form);
    }
    if (kind.isPresent() && !kind.get().equals(form)) {
      findings.error(id(task), "bpmn.formUnfit", form, kind.get());
    }
    if (!"deployment".equals(task.getAttributeNS(CAMUNDA, "formRefBinding"))) {
      findings.error(id(task), "bpmn.formBinding");
    }
  }

  private static void checkRole(Element task, Findings findings) {
    Optional<String> roles = property(task, "role");
    if (roles.isEmpty()) {
      findings.error(id(task), "bpmn.roleMissing");
      return;
    }
    for (String role : roles.get().split(",")) {
      if (!ROLES.contains(role.strip())) {
        findings.error(id(task), "bpmn.roleUnknown", role.strip());
      }
    }
  }

  private static void checkDeadline(
      ModelXmlFile model, Element task, Surroundings known, Findings findings) {
    Optional<Element> overdue =
        model.attachedTo(task).stream()
            .filter(event -> property(event, "deadline").isPresent())
            .findFirst();
    if (overdue.isEmpty()) {
      findings.error(id(task), "bpmn.deadlineMissing");
      return;
    }
    Element event = overdue.get();
    if (!"false".equals(event.getAttribute("cancelActivity"))
        || !ModelXmlFile.has(event, "timerEventDefinition")) {
      findings.error(id(event), "bpmn.deadlineInterrupts");
    }
    String row = property(event, "deadline").orElseThrow();
    if (!known.deadlines().contains(row)) {
      findings.error(id(event), "bpmn.deadlineUnknown", row);
    }
  }
}
