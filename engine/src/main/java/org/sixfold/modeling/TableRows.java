package org.sixfold.modeling;

import static org.sixfold.modeling.ModelXmlFile.children;
import static org.sixfold.modeling.ModelXmlFile.id;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** Rows that say from when to when they hold, or have a name, in tables that nobody else reads. */
final class TableRows {

  private static final String FROM = "validFrom";
  private static final String TO = "validTo";
  private static final String NAME = "rule";

  private TableRows() {}

  static void check(Element table, boolean readElsewhere, Findings findings) {
    Map<String, String> named = new HashMap<>();
    for (Element rule : children(table, "rule")) {
      Map<String, String> row = DecisionRow.of(table, rule);
      if (row.containsKey(FROM) && !readElsewhere) {
        checkDates(rule, row, findings);
      }
      if (row.containsKey(NAME)) {
        checkName(rule, row.get(NAME), named, findings);
      }
    }
  }

  private static void checkDates(Element rule, Map<String, String> row, Findings findings) {
    String from = row.get(FROM);
    String to = row.getOrDefault(TO, "");
    if (from.isEmpty()) {
      findings.error(id(rule), "dmn.dateMissing");
      return;
    }
    try {
      LocalDate begin = LocalDate.parse(from);
      if (!to.isEmpty() && LocalDate.parse(to).isBefore(begin)) {
        findings.error(id(rule), "dmn.datesReversed", from, to);
      }
    } catch (DateTimeParseException unreadable) {
      findings.error(id(rule), "dmn.dateUnreadable", unreadable.getParsedString());
    }
  }

  private static void checkName(
      Element rule, String name, Map<String, String> named, Findings findings) {
    if (name.isEmpty()) {
      findings.error(id(rule), "dmn.rowUnnamed");
      return;
    }
    String former = named.putIfAbsent(name, id(rule));
    if (former != null) {
      findings.error(id(rule), "dmn.rowNameTwice", name, former);
    }
  }
}
