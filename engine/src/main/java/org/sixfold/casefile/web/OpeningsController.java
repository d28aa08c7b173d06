package org.sixfold.casefile.web;

import java.util.List;
import org.sixfold.casefile.FileOpenings;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log of openings, for auditors and administrators: access says who may below /api/audit. */
@RestController
@RequestMapping("/api/audit/openings")
class OpeningsController {

  private final FileOpenings openings;

  OpeningsController(FileOpenings openings) {
    this.openings = openings;
  }

  /** Numbers of seals that do not hold. */
  record Verified(List<Long> broken) {}

  @GetMapping
  Page<FileOpenings.Opening> openings(
      @RequestParam String caseId,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return openings.of(caseId, Paging.of(limit, cursor));
  }

  @GetMapping("/verify")
  Verified verify() {
    return new Verified(openings.brokenSeals());
  }
}
