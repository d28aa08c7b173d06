package org.sixfold.papers;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sixfold.casefile.Persons;
import org.sixfold.papers.PaperPrinter.Sheet;
import org.sixfold.papers.persistence.PaperMapper;
import org.sixfold.papers.persistence.PaperRow;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;

/**
 * What is handed to people: the order and, where something of it is at home, the notice, each with
 * the way to the own page beside the text, which stays as it was issued. The codes stand apart, on
 * a first sheet for who serves.
 */
@Service
public class PaperServing {

  /** People of one walk. */
  private static final int MOST = 50;

  private static final String TITLE = "送达文书";

  private final PaperMapper papers;
  private final PaperPrinter printer;
  private final Persons persons;
  private final SixfoldClock clock;

  PaperServing(PaperMapper papers, PaperPrinter printer, Persons persons, SixfoldClock clock) {
    this.papers = papers;
    this.printer = printer;
    this.persons = persons;
    this.clock = clock;
  }

  /**
   * The way to an own page.
   *
   * @param qr the address as PNG
   * @param code to be told, never on the same sheet
   */
  public record Slip(String address, byte[] qr, String code) {}

  /**
   * The papers of some cases as one PDF, in the order given.
   *
   * @param slips asked once for each case; it also refuses who may not
   * @throws ProblemException 422 {@code paper.noCases}, {@code paper.tooMany}; 409 {@code
   *     paper.notIssued} with the cases that have no order
   */
  public byte[] print(List<String> caseIds, Function<String, Slip> slips) {
    Set<String> wanted = new LinkedHashSet<>(caseIds);
    if (wanted.isEmpty()) {
      throw ProblemException.unfit("paper.noCases", List.of());
    }
    if (wanted.size() > MOST) {
      throw ProblemException.unfit("paper.tooMany", List.of(), MOST);
    }
    Map<String, Slip> made = new HashMap<>();
    wanted.forEach(caseId -> made.put(caseId, slips.apply(caseId)));
    Map<String, PaperRow> orders = latest(wanted, PaperKind.DECISION_ORDER);
    Map<String, PaperRow> notices = latest(wanted, PaperKind.HOME_NOTICE);
    List<String> without = wanted.stream().filter(id -> !orders.containsKey(id)).toList();
    if (!without.isEmpty()) {
      throw new ProblemException(
          409, "paper.notIssued", List.of(), Map.of("caseIds", without), without.size());
    }
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(cover(wanted, orders, made));
    for (String caseId : wanted) {
      PaperRow order = orders.get(caseId);
      sheets.add(PaperReading.sheet(order).with(slip(made.get(caseId))));
      PaperRow notice = notices.get(caseId);
      // Ids rise with time: an older notice belongs to an older order.
      if (notice != null && notice.id().compareTo(order.id()) > 0) {
        sheets.add(PaperReading.sheet(notice).with(slip(made.get(caseId))));
      }
    }
    return printer.print(TITLE, sheets, clock.zone());
  }

  private Map<String, PaperRow> latest(Set<String> caseIds, PaperKind kind) {
    Map<String, PaperRow> found = new HashMap<>();
    papers.findLatest(caseIds, kind).forEach(paper -> found.put(paper.caseId(), paper));
    return found;
  }

  private Sheet cover(Set<String> caseIds, Map<String, PaperRow> orders, Map<String, Slip> slips) {
    StringBuilder lines = new StringBuilder();
    for (String caseId : caseIds) {
      lines
          .append("<tr><td>")
          .append(PaperText.escaped(persons.of(caseId).name()))
          .append("</td><td>")
          .append(PaperText.escaped(String.valueOf(orders.get(caseId).documentNo())))
          .append("</td><td class=\"code\">")
          .append(slips.get(caseId).code())
          .append("</td></tr>");
    }
    return new Sheet(
        null,
        clock.now(),
        PaperText.block("serving-cover", Map.of("lines", lines.toString())),
        null);
  }

  private static String slip(Slip slip) {
    return PaperText.block(
        "own-page-slip",
        Map.of(
            "qr",
            Base64.getEncoder().encodeToString(slip.qr()),
            "address",
            PaperText.escaped(slip.address())));
  }
}
