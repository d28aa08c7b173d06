package org.sixfold.rounds.web;

import org.sixfold.access.CurrentUser;
import org.sixfold.papers.QrCode;
import org.sixfold.rounds.Morning;
import org.sixfold.rounds.Mornings;
import org.sixfold.rounds.ReportLine;
import org.sixfold.rounds.ReportSheets;
import org.sixfold.rounds.SheetAddress;
import org.sixfold.shared.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What who goes from door to door has to see. */
@RestController
@RequestMapping("/api/rounds")
class RoundController {

  private final CurrentUser currentUser;
  private final Mornings mornings;
  private final ReportSheets sheets;
  private final SheetAddress address;

  RoundController(
      CurrentUser currentUser, Mornings mornings, ReportSheets sheets, SheetAddress address) {
    this.currentUser = currentUser;
    this.mornings = mornings;
    this.sheets = sheets;
    this.address = address;
  }

  /**
   * Where a printed sheet is entered later.
   *
   * @param qr the address as a picture, {@code data:image/png;base64,…}
   */
  record SheetCode(String address, String qr) {}

  /** What changed since last night, unmet needs, reports, and the way. */
  @GetMapping("/morning")
  Morning morning() {
    return mornings.of(currentUser.get());
  }

  /** The reports of today, door by door. */
  @GetMapping("/reports")
  Page<ReportLine> reports(@RequestParam(required = false) String grid) {
    return new Page<>(sheets.of(currentUser.get(), grid), null);
  }

  /** The code that a printed sheet carries; {@code sheet} is the page's own short name for it. */
  @GetMapping("/sheets/{sheet}/code")
  SheetCode code(@PathVariable String sheet) {
    currentUser.get();
    String asked = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    String open = address.of(sheet, asked);
    return new SheetCode(open, QrCode.dataUri(open));
  }
}
