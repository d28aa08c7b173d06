package org.sixfold.modeling;

import static org.sixfold.modeling.ModelXmlFile.children;
import static org.sixfold.modeling.ModelXmlFile.has;
import static org.sixfold.modeling.ModelXmlFile.id;
import static org.sixfold.modeling.ModelXmlFile.property;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sixfold.casefile.Stage;
import org.w3c.dom.Element;

/**
 * Nobody is restricted without a way out: a scope or call marked {@code restricts=true} has a timer
 * that ends it, and, in itself or around it, a way to object, to be supported and to be released.
 */
final class RestrictionRule implements BpmnRule {

  private static final Set<String> RESTRICTING =
      EnumSet.of(Stage.TRANSFER, Stage.ISOLATION, Stage.MONITORING).stream()
          .map(Stage::name)
          .collect(Collectors.toSet());

  @Override
  public void check(ModelXmlFile model, Surroundings known, Findings findings) {
    for (String type : List.of("subProcess", "callActivity")) {
      model.elements(type).stream()
          .filter(RestrictionRule::restricts)
          .forEach(scope -> checkScope(model, scope, findings));
    }
    for (Element call : model.elements("callActivity")) {
      String stage = property(call, "stage").orElse("");
      boolean marked =
          Stream.concat(Stream.of(call), ModelXmlFile.scopes(call))
              .anyMatch(RestrictionRule::restricts);
      if (RESTRICTING.contains(stage) && !marked) {
        findings.error(id(call), "bpmn.restrictionUnmarked", stage);
      }
    }
  }

  private static boolean restricts(Element element) {
    return property(element, "restricts").filter("true"::equals).isPresent();
  }

  private static void checkScope(ModelXmlFile model, Element scope, Findings findings) {
    boolean ends =
        model.attachedTo(scope).stream()
            .filter(event -> !"false".equals(event.getAttribute("cancelActivity")))
            .anyMatch(event -> has(event, "timerEventDefinition"));
    if (!ends) {
      findings.error(id(scope), "bpmn.endTimerMissing");
    }
    if (!around(scope, element -> offers(element, "objection") && isOpen(element))) {
      findings.error(id(scope), "bpmn.objectionMissing");
    }
    if (!around(scope, element -> offers(element, "support") && isOpen(element))) {
      findings.error(id(scope), "bpmn.supportMissing");
    }
    if (!around(scope, element -> offers(element, "release"))) {
      findings.error(id(scope), "bpmn.releaseMissing");
    }
  }

  private static boolean around(Element scope, Predicate<Element> wanted) {
    Stream<Element> own =
        "subProcess".equals(scope.getLocalName()) ? Stream.of(scope) : Stream.of();
    return Stream.concat(own, ModelXmlFile.scopes(scope))
        .flatMap(
            around ->
                Stream.of("subProcess", "callActivity")
                    .flatMap(type -> children(around, type).stream()))
        .anyMatch(wanted);
  }

  private static boolean offers(Element element, String path) {
    return property(element, "path").filter(path::equals).isPresent();
  }

  /** Begun by a message whenever it happens, without ending what it stands beside. */
  private static boolean isOpen(Element element) {
    return "true".equals(element.getAttribute("triggeredByEvent"))
        && children(element, "startEvent").stream()
            .filter(start -> "false".equals(start.getAttribute("isInterrupting")))
            .anyMatch(start -> has(start, "messageEventDefinition"));
  }
}
