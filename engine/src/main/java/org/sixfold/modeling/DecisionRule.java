package org.sixfold.modeling;

import static org.sixfold.modeling.ModelXmlFile.children;
import static org.sixfold.modeling.ModelXmlFile.id;

import java.util.List;
import org.sixfold.escalation.DeadlineTexts;
import org.w3c.dom.Element;

/** Decisions: one a file, an explicit hit policy, every row told, deadlines that can be read. */
final class DecisionRule {

  void check(ModelXmlFile file, Findings findings) {
    List<Element> decisions = file.elements("decision");
    if (decisions.size() != 1 || !id(decisions.get(0)).equals(file.baseName())) {
      findings.warning(
          decisions.isEmpty() ? "" : id(decisions.get(0)), "dmn.nameUnfit", file.baseName());
    }
    for (Element table : file.elements("decisionTable")) {
      if (table.getAttribute("hitPolicy").isEmpty()) {
        findings.warning(id(table), "dmn.hitPolicyMissing");
      }
      boolean deadlines =
          table.getParentNode() instanceof Element decision
              && Surroundings.DEADLINES.equals(id(decision));
      for (Element rule : children(table, "rule")) {
        if (children(rule, "description").stream()
            .allMatch(text -> text.getTextContent().isBlank())) {
          findings.warning(id(rule), "dmn.ruleUntold");
        }
        if (deadlines) {
          checkDeadline(children(table, "output"), rule, findings);
        }
      }
    }
  }

  private static void checkDeadline(List<Element> outputs, Element rule, Findings findings) {
    List<Element> cells = children(rule, "outputEntry");
    for (int i = 0; i < Math.min(cells.size(), outputs.size()); i++) {
      String output = outputs.get(i).getAttribute("name");
      String text = cells.get(i).getTextContent().strip();
      boolean literal = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
      if (!literal || !DeadlineTexts.fits(output, text.substring(1, text.length() - 1))) {
        findings.error(id(rule), "dmn.deadlineUnreadable", output, text);
      }
    }
  }
}
