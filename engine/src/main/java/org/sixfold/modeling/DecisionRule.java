package org.sixfold.modeling;

import static org.sixfold.modeling.ModelXmlFile.children;
import static org.sixfold.modeling.ModelXmlFile.id;

import java.util.List;
import java.util.stream.Collectors;
import org.sixfold.escalation.DeadlineTexts;
import org.w3c.dom.Element;

/** Decisions: one a file, an explicit hit policy, every row told, and such that it can be read. */
final class DecisionRule {

  /** As descriptions name the paper or custom that a row comes from. */
  private static final String SOURCE = "来源：";

  private final List<TableReading> readings;

  DecisionRule(List<TableReading> readings) {
    this.readings = readings;
  }

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
      String decision = table.getParentNode() instanceof Element parent ? id(parent) : "";
      boolean read = readings.stream().anyMatch(reading -> reading.decision().equals(decision));
      TableRows.check(table, read, findings);
      TableCover.check(table, findings);
      boolean deadlines = Surroundings.DEADLINES.equals(decision);
      CellRule cells = new CellRule(table, read || deadlines, findings);
      for (Element rule : children(table, "rule")) {
        checkTold(rule, findings);
        if (deadlines) {
          checkDeadline(children(table, "output"), rule, findings);
        }
        if (cells.check(rule, !deadlines)) {
          checkRead(decision, table, rule, findings);
        }
      }
    }
  }

  /** A row of which each cell says something, as the code that asks it will understand it. */
  private void checkRead(String decision, Element table, Element rule, Findings findings) {
    readings.stream()
        .filter(reading -> reading.decision().equals(decision))
        .flatMap(reading -> reading.problem(DecisionRow.of(table, rule)).stream())
        .forEach(
            problem ->
                findings.error(
                    DecisionRow.cell(table, rule, problem), "dmn.rowUnreadable", problem));
  }

  private static void checkTold(Element rule, Findings findings) {
    String told =
        children(rule, "description").stream()
            .map(Element::getTextContent)
            .collect(Collectors.joining())
            .strip();
    if (told.isEmpty()) {
      findings.error(id(rule), "dmn.ruleUntold");
    } else if (!told.contains(SOURCE) || told.endsWith(SOURCE)) {
      findings.error(id(rule), "dmn.sourceMissing");
    }
  }

  private static void checkDeadline(List<Element> outputs, Element rule, Findings findings) {
    List<Element> cells = children(rule, "outputEntry");
    for (int i = 0; i < Math.min(cells.size(), outputs.size()); i++) {
      String output = outputs.get(i).getAttribute("name");
      String text = cells.get(i).getTextContent().strip();
      boolean literal = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
      if (!literal || !DeadlineTexts.fits(output, text.substring(1, text.length() - 1))) {
        findings.error(
            DecisionRow.idOf(cells.get(i), rule), "dmn.deadlineUnreadable", output, text);
      }
    }
  }
}
