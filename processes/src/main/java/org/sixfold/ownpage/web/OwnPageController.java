package org.sixfold.ownpage.web;

import java.util.Map;
import org.sixfold.access.CurrentVisitor;
import org.sixfold.access.Visitor;
import org.sixfold.ownpage.OwnPage;
import org.sixfold.ownpage.OwnPageActs;
import org.sixfold.ownpage.OwnPageView;
import org.sixfold.ownpage.OwnPapers;
import org.sixfold.papers.PdfAnswer;
import org.sixfold.shared.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The own page of the person whom the cookie names; no call takes a case's id. A write says which
 * page it was made on: in another tab the same browser may have opened a child's.
 */
@RestController
@RequestMapping("/api/own")
class OwnPageController {

  private static final String PAGE = "Own-Page";

  private final CurrentVisitor visitor;
  private final OwnPage page;
  private final OwnPageActs acts;
  private final OwnPapers papers;

  OwnPageController(CurrentVisitor visitor, OwnPage page, OwnPageActs acts, OwnPapers papers) {
    this.visitor = visitor;
    this.page = page;
    this.acts = acts;
    this.papers = papers;
  }

  /** What was kept. */
  record Kept(String id) {}

  @GetMapping("/page")
  OwnPageView page() {
    return page.read(visitor.get());
  }

  @PostMapping("/reports")
  @ResponseStatus(HttpStatus.CREATED)
  Kept report(@RequestHeader(PAGE) String link, @RequestBody Map<String, Object> content) {
    return new Kept(acts.report(visitorOf(link), content));
  }

  @PostMapping("/needs")
  @ResponseStatus(HttpStatus.CREATED)
  Kept need(@RequestHeader(PAGE) String link, @RequestBody Map<String, Object> content) {
    return new Kept(acts.need(visitorOf(link), content));
  }

  @PostMapping("/objections")
  @ResponseStatus(HttpStatus.CREATED)
  Kept object(@RequestHeader(PAGE) String link, @RequestBody Map<String, Object> content) {
    return new Kept(acts.object(visitorOf(link), content));
  }

  @GetMapping(path = "/papers/{id}", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> paper(@PathVariable String id) {
    return PdfAnswer.of(papers.pdf(visitor.get(), id), id);
  }

  private Visitor visitorOf(String link) {
    if (!visitor.get().linkId().equals(link)) {
      throw ProblemException.conflict("ownPage.otherPage");
    }
    return visitor.get();
  }
}
