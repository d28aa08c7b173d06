package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sixfold.camunda.ModelXml;
import org.sixfold.camunda.ReleasedFiles;
import org.sixfold.modeling.Finding;
import org.sixfold.modeling.Finding.Severity;
import org.sixfold.modeling.ModelCheck;
import org.sixfold.shared.ProblemException;
import org.sixfold.testsupport.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The real models, each with one thing broken, are refused for exactly that. */
@ProcessTest
class BrokenModelsTest {

  private static final String PATH = "case/0-path/case-path.bpmn";
  private static final String VERIFICATION = "case/1-verification/case-verification.bpmn";
  private static final String CALL = "userTask_checkByPhone";

  @Autowired ModelCheck check;
  @Autowired ReleasedFiles released;

  private record Broken(
      String code, Severity severity, String file, String element, Consumer<Document> breaks) {}

  private static Broken refused(
      String code, String file, String element, Consumer<Document> breaks) {
    return new Broken(code, Severity.ERROR, file, element, breaks);
  }

  private static Broken warned(
      String code, String file, String element, Consumer<Document> breaks) {
    return new Broken(code, Severity.WARNING, file, element, breaks);
  }

  @TestFactory
  Stream<DynamicTest> oneRuleBroken() {
    String overdue = "event_checkByPhoneOverdue";
    String restricted = "subProcess_restricted";
    return Stream.of(
            refused(
                "bpmn.endTimerMissing",
                PATH,
                restricted,
                model -> attribute(model, "event_lawfulEndReached", "cancelActivity", "false")),
            refused(
                "bpmn.objectionMissing",
                PATH,
                restricted,
                model -> property(model, "path", "objection", "talk")),
            refused(
                "bpmn.objectionMissing",
                PATH,
                restricted,
                model -> attribute(model, "startEvent_objectionFiled", "isInterrupting", "true")),
            refused(
                "bpmn.supportMissing",
                PATH,
                restricted,
                model -> property(model, "path", "support", "other")),
            refused(
                "bpmn.releaseMissing",
                PATH,
                restricted,
                model -> property(model, "path", "release", "other")),
            refused(
                "bpmn.restrictionUnmarked",
                PATH,
                "callActivity_isolation",
                model -> property(model, "restricts", "true", "no")),
            warned(
                "bpmn.calledUnknown",
                PATH,
                "callActivity_decision",
                model -> attribute(model, "callActivity_decision", "calledElement", "nothing")),
            refused(
                "bpmn.formMissing",
                VERIFICATION,
                CALL,
                model -> element(model, CALL).removeAttribute("camunda:formRef")),
            refused(
                "bpmn.formUnknown",
                VERIFICATION,
                CALL,
                model -> attribute(model, CALL, "camunda:formRef", "no-such-form")),
            refused(
                "bpmn.formUnfit",
                VERIFICATION,
                CALL,
                model -> attribute(model, CALL, "camunda:formRef", "visit-person")),
            refused(
                "bpmn.formBinding",
                VERIFICATION,
                CALL,
                model -> attribute(model, CALL, "camunda:formRefBinding", "latest")),
            refused("bpmn.kindMissing", VERIFICATION, CALL, model -> drop(model, CALL, "kind")),
            refused("bpmn.roleMissing", VERIFICATION, CALL, model -> drop(model, CALL, "role")),
            refused(
                "bpmn.roleUnknown",
                VERIFICATION,
                CALL,
                model -> own(model, CALL, "role").setAttribute("value", "MAYOR")),
            refused(
                "bpmn.deadlineMissing",
                VERIFICATION,
                CALL,
                model -> drop(model, overdue, "deadline")),
            refused(
                "bpmn.deadlineUnknown",
                VERIFICATION,
                overdue,
                model -> own(model, overdue, "deadline").setAttribute("value", "some-day")),
            refused(
                "bpmn.deadlineInterrupts",
                VERIFICATION,
                overdue,
                model -> element(model, overdue).removeAttribute("cancelActivity")),
            refused(
                "model.notAllowed",
                VERIFICATION,
                CALL,
                model -> attribute(model, CALL, "camunda:dueDate", "${now()}")),
            warned(
                "bpmn.documentationMissing",
                VERIFICATION,
                CALL,
                model -> remove(first(element(model, CALL), "documentation"))),
            warned(
                "bpmn.labelUnfit",
                VERIFICATION,
                CALL,
                model -> attribute(model, CALL, "name", "Call")),
            warned("bpmn.notDrawn", VERIFICATION, CALL, model -> remove(shape(model, CALL))))
        .map(broken -> DynamicTest.dynamicTest(broken.code(), () -> isFound(broken)));
  }

  private void isFound(Broken broken) {
    SortedMap<String, byte[]> files = released.all();
    Document model = ModelXml.parse(broken.file(), files.get(broken.file()));
    broken.breaks().accept(model);

    List<Finding> findings = check.check(broken.file(), write(model), files);

    assertThat(findings)
        .anySatisfy(
            found -> {
              assertThat(found.code()).isEqualTo(broken.code());
              assertThat(found.element()).isEqualTo(broken.element());
              assertThat(found.severity()).isEqualTo(broken.severity());
              assertThat(found.message().get("zh")).isNotEqualTo(broken.code());
              assertThat(found.mend().get("en")).isNotEqualTo(broken.code() + ".mend");
            });
    files.put(broken.file(), write(model));
    assertThat(check.refusals(files).isEmpty()).isEqualTo(broken.severity() != Severity.ERROR);
  }

  @Test
  void aDeadlineThatNobodyCanReadIsRefused() {
    String file = "case/0-path/task-deadlines.dmn";
    String text = new String(released.all().get(file), StandardCharsets.UTF_8);
    for (String wrong : List.of("\"soon\"", "\"c+1x\"", "now()")) {
      byte[] changed = text.replaceFirst("\"c\\+4h\"", wrong).getBytes(StandardCharsets.UTF_8);

      assertThat(check.check(file, changed, released.all()))
          .extracting(Finding::code)
          .containsExactly("dmn.deadlineUnreadable");
    }
  }

  @Test
  void aRuleThatNobodyCanReadIsRefusedByItsRow() {
    String file = "case/2-decision/restriction-rules.dmn";
    String text = new String(released.all().get(file), StandardCharsets.UTF_8);
    byte[] changed =
        text.replace(
                "CN9_CLOSE_CONTACT_CENTRALISED_unit\"><text>\"DAY\"",
                "CN9_CLOSE_CONTACT_CENTRALISED_unit\"><text>\"WEEK\"")
            .getBytes(StandardCharsets.UTF_8);

    assertThat(check.check(file, text.getBytes(StandardCharsets.UTF_8), released.all())).isEmpty();
    assertThat(check.check(file, changed, released.all()))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo("dmn.rowUnreadable");
              assertThat(found.severity()).isEqualTo(Severity.ERROR);
              assertThat(found.element()).isEqualTo("rule_CN9_CLOSE_CONTACT_CENTRALISED");
              assertThat(found.message().get("en")).contains("unit \"WEEK\"");
            });
  }

  @Test
  void aTableThatTheProductCannotReadIsRefused() {
    String grid = "case/0-path/choose-grid-colour.dmn";
    String text = new String(released.all().get(grid), StandardCharsets.UTF_8);
    String measure = "case/0-path/choose-case-colour.dmn";
    String other = new String(released.all().get(measure), StandardCharsets.UTF_8);

    assertThat(told(grid, text.replaceFirst("\"ORANGE\"", "\"PINK\"")))
        .containsExactly("dmn.rowUnreadable colour \"PINK\"");
    assertThat(told(grid, text.replace("<text>dueSoon</text>", "<text>weather</text>")))
        .as("nobody can tell the table")
        .contains("dmn.rowUnreadable weather");
    assertThat(told(grid, text.replace("name=\"colour\"", "name=\"hue\"")))
        .contains("dmn.rowUnreadable colour");
    assertThat(told(measure, other.replaceFirst("\"HOME_ISOLATION\"", "\"HOME_ISOLATED\"")))
        .as("the row would never apply")
        .containsExactly("dmn.rowUnreadable measure \"HOME_ISOLATED\"");
    assertThat(told(grid, text.replaceFirst("来源：[^<]*", "")))
        .singleElement()
        .asString()
        .startsWith("dmn.sourceMissing");
  }

  /** Codes with what they say after the colon. */
  private List<String> told(String file, String changed) {
    return check.check(file, bytes(changed), released.all()).stream()
        .map(found -> found.code() + found.message().get("en").replaceFirst("^[^:]*:?", ""))
        .toList();
  }

  @Test
  void aFormWithoutOutcomeIsRefused() {
    String form =
        "{\"id\":\"visit-person\",\"schemaVersion\":16,\"components\":"
            + "[{\"type\":\"textfield\",\"key\":\"remark\",\"label\":\"备注\","
            + "\"properties\":{\"labelEn\":\"Remark\"}}]}";

    assertThat(check.check("visit-person.form", bytes(form), released.all()))
        .extracting(Finding::code)
        .containsExactly("form.outcomeMissing");
    assertThat(check.check("other.form", bytes("{"), released.all()))
        .extracting(Finding::code)
        .containsExactly("form.unreadable");
  }

  @Test
  void whatIsNoModelIsNoFindingButAProblem() {
    assertThatThrownBy(() -> check.check("a.bpmn", bytes("<a"), Map.of()))
        .isInstanceOf(ProblemException.class)
        .hasMessage("model.notWellFormed");
    assertThatThrownBy(() -> check.check("a.exe", bytes("x"), Map.of()))
        .hasMessage("model.typeUnknown");
    assertThatThrownBy(
            () ->
                check.check(
                    "a.bpmn",
                    bytes("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>"),
                    Map.of()))
        .hasMessage("model.documentType");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Element element(Document model, String id) {
    NodeList all = model.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (id.equals(element.getAttribute("id"))) {
        return element;
      }
    }
    throw new AssertionError("no " + id);
  }

  private static void attribute(Document model, String id, String name, String value) {
    element(model, id).setAttribute(name, value);
    if (name.startsWith("camunda:")) {
      element(model, id).removeAttribute(name);
      element(model, id).setAttributeNS("http://camunda.org/schema/1.0/bpmn", name, value);
    }
  }

  /** Gives every property of a name and value another value. */
  private static void property(Document model, String name, String from, String to) {
    NodeList all = model.getElementsByTagNameNS("*", "property");
    for (int i = 0; i < all.getLength(); i++) {
      Element property = (Element) all.item(i);
      if (name.equals(property.getAttribute("name"))
          && from.equals(property.getAttribute("value"))) {
        property.setAttribute("value", to);
      }
    }
  }

  private static Element own(Document model, String id, String name) {
    NodeList all = element(model, id).getElementsByTagNameNS("*", "property");
    for (int i = 0; i < all.getLength(); i++) {
      if (name.equals(((Element) all.item(i)).getAttribute("name"))) {
        return (Element) all.item(i);
      }
    }
    throw new AssertionError("no " + name + " of " + id);
  }

  private static void drop(Document model, String id, String name) {
    remove(own(model, id, name));
  }

  private static Element first(Element parent, String type) {
    return (Element) parent.getElementsByTagNameNS("*", type).item(0);
  }

  private static Element shape(Document model, String id) {
    NodeList shapes = model.getElementsByTagNameNS("*", "BPMNShape");
    for (int i = 0; i < shapes.getLength(); i++) {
      if (id.equals(((Element) shapes.item(i)).getAttribute("bpmnElement"))) {
        return (Element) shapes.item(i);
      }
    }
    throw new AssertionError("no shape of " + id);
  }

  private static void remove(Element element) {
    element.getParentNode().removeChild(element);
  }

  private static byte[] write(Document model) {
    StringWriter text = new StringWriter();
    try {
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(model), new StreamResult(text));
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
    return text.toString()
        .replaceFirst("encoding=\"[^\"]*\"", "encoding=\"UTF-8\"")
        .getBytes(StandardCharsets.UTF_8);
  }
}
