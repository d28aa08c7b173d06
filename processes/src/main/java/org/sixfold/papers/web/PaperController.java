package org.sixfold.papers.web;

import java.util.List;
import org.sixfold.access.CurrentUser;
import org.sixfold.papers.PaperKind;
import org.sixfold.papers.PaperReading;
import org.sixfold.papers.PdfAnswer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Papers of cases. */
@RestController
class PaperController {

  private final PaperReading papers;
  private final CurrentUser currentUser;

  PaperController(PaperReading papers, CurrentUser currentUser) {
    this.papers = papers;
    this.currentUser = currentUser;
  }

  record Papers(List<PaperReading.Listed> items) {}

  /** Which papers to print together: the newest of that kind of each case. */
  record Print(List<String> caseIds, PaperKind kind) {}

  @GetMapping("/api/cases/{id}/papers")
  Papers papers(@PathVariable String id) {
    return new Papers(papers.of(id, currentUser.get()));
  }

  @GetMapping(path = "/api/cases/{id}/papers/{paperId}", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> pdf(@PathVariable String id, @PathVariable String paperId) {
    return PdfAnswer.of(papers.pdf(id, paperId, currentUser.get()), paperId);
  }

  /** Reads only, though by POST: a URL does not hold hundreds of ids. */
  @PostMapping(path = "/api/papers/print", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> print(@RequestBody Print wanted) {
    List<String> cases = wanted.caseIds() == null ? List.of() : wanted.caseIds();
    return PdfAnswer.of(papers.print(cases, wanted.kind(), currentUser.get()), "papers");
  }
}
