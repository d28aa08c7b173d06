package org.sixfold.report.web;

import java.time.LocalDate;
import org.sixfold.access.CurrentUser;
import org.sixfold.board.BoardCase;
import org.sixfold.board.FigurePage;
import org.sixfold.casefile.CaseState;
import org.sixfold.report.Ledger;
import org.sixfold.report.LedgerEntry;
import org.sixfold.report.LedgerPart;
import org.sixfold.report.Ledgers;
import org.sixfold.shared.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The day's book, and the cases behind each of its entries. */
@RestController
@RequestMapping("/api/board/ledger")
class LedgerController {

  private final CurrentUser currentUser;
  private final Ledgers ledgers;

  LedgerController(CurrentUser currentUser, Ledgers ledgers) {
    this.currentUser = currentUser;
    this.ledgers = ledgers;
  }

  @GetMapping
  Ledger ledger(
      @RequestParam(required = false) LocalDate date,
      @RequestParam(required = false) String grid,
      @RequestParam(defaultValue = "DAY") LedgerPart part) {
    return ledgers.of(currentUser.get(), date, grid, part);
  }

  /** The cases of an entry, latest first; without a state those of the line of all states. */
  @GetMapping("/cases")
  FigurePage<BoardCase> cases(
      @RequestParam LedgerEntry entry,
      @RequestParam(required = false) CaseState state,
      @RequestParam(required = false) LocalDate date,
      @RequestParam(required = false) String grid,
      @RequestParam(defaultValue = "DAY") LedgerPart part,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return ledgers.cases(
        currentUser.get(), date, grid, part, entry, state, Paging.of(limit, cursor));
  }
}
