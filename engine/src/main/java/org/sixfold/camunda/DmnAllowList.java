package org.sixfold.camunda;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Decisions speak FEEL only. */
final class DmnAllowList {

  private DmnAllowList() {}

  static List<String> check(Element root) {
    List<String> findings = new ArrayList<>();
    findLanguage(root, findings);
    NodeList elements = root.getElementsByTagNameNS("*", "*");
    for (int i = 0; i < elements.getLength(); i++) {
      findLanguage((Element) elements.item(i), findings);
    }
    return findings;
  }

  private static void findLanguage(Element element, List<String> findings) {
    String language = element.getAttribute("expressionLanguage");
    if (!language.isEmpty() && !language.toLowerCase(Locale.ROOT).contains("feel")) {
      findings.add("expression language " + language + " is not FEEL");
    }
  }
}
