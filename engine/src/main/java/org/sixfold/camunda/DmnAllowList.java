package org.sixfold.camunda;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sixfold.camunda.AllowedModels.Refused;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Decisions are tables that speak FEEL only; no functions of their own, nothing from elsewhere. */
final class DmnAllowList {

  private static final int MOST = 200;

  /** Namespaces of the language and of our engine; any other only draws, or is refused. */
  private static final Set<String> LANGUAGE =
      Set.of(
          "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
          "http://www.omg.org/spec/DMN/20180521/MODEL/",
          "https://www.omg.org/spec/DMN/20191111/MODEL/",
          "http://camunda.org/schema/1.0/dmn");

  private static final Set<String> DRAWING =
      Set.of(
          "http://www.omg.org/spec/DMN/20180521/DMNDI/",
          "https://www.omg.org/spec/DMN/20191111/DMNDI/",
          "http://www.omg.org/spec/DMN/20180521/DC/",
          "http://www.omg.org/spec/DMN/20180521/DI/",
          "http://bpmn.io/schema/dmn/biodi/1.0",
          "http://bpmn.io/schema/dmn/biodi/2.0");

  private static final Set<String> ELEMENTS =
      Set.of(
          ("definitions decision decisionTable input inputExpression inputValues inputEntry output"
                  + " outputValues outputEntry defaultOutputEntry rule text description annotation"
                  + " annotationEntry variable informationRequirement requiredDecision"
                  + " requiredInput inputData authorityRequirement requiredAuthority"
                  + " knowledgeSource literalExpression extensionElements extension question"
                  + " allowedAnswers")
              .split(" "));

  /** A FEEL function whose body is Java. */
  private static final Pattern EXTERNAL = Pattern.compile("function\\s*\\([^)]*\\)\\s*external");

  private DmnAllowList() {}

  static List<Refused> check(Element root) {
    List<Refused> findings = new ArrayList<>();
    visit(root, findings);
    NodeList elements = root.getElementsByTagNameNS("*", "*");
    for (int i = 0; i < elements.getLength() && findings.size() < MOST; i++) {
      visit((Element) elements.item(i), findings);
    }
    return findings;
  }

  private static void visit(Element element, List<Refused> findings) {
    String namespace = String.valueOf(element.getNamespaceURI());
    boolean known =
        DRAWING.contains(namespace)
            || LANGUAGE.contains(namespace) && ELEMENTS.contains(element.getLocalName());
    if (!known) {
      findings.add(new Refused(ModelXml.nearestId(element), "element " + element.getNodeName()));
    }
    String language = element.getAttribute("expressionLanguage");
    if (!language.isEmpty() && !language.toLowerCase(Locale.ROOT).contains("feel")) {
      findings.add(new Refused(ModelXml.nearestId(element), "expression language " + language));
    }
    if ("text".equals(element.getLocalName())
        && EXTERNAL.matcher(element.getTextContent()).find()) {
      findings.add(new Refused(ModelXml.nearestId(element), "function external"));
    }
  }
}
