package org.sixfold.camunda;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sixfold.camunda.AllowedModels.Refused;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Decisions speak FEEL only. */
final class DmnAllowList {

  private DmnAllowList() {}

  static List<Refused> check(Element root) {
    List<Refused> findings = new ArrayList<>();
    findLanguage(root, findings);
    NodeList elements = root.getElementsByTagNameNS("*", "*");
    for (int i = 0; i < elements.getLength(); i++) {
      findLanguage((Element) elements.item(i), findings);
    }
    return findings;
  }

  private static void findLanguage(Element element, List<Refused> findings) {
    String language = element.getAttribute("expressionLanguage");
    if (!language.isEmpty() && !language.toLowerCase(Locale.ROOT).contains("feel")) {
      findings.add(new Refused(ModelXml.nearestId(element), "expression language " + language));
    }
  }
}
