package org.sixfold.ownpage.web;

import java.util.Map;
import org.sixfold.access.CurrentVisitor;
import org.sixfold.ownpage.OwnPage;
import org.sixfold.ownpage.OwnPageActs;
import org.sixfold.ownpage.OwnPageView;
import org.sixfold.ownpage.OwnPapers;
import org.sixfold.papers.PdfAnswer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The own page of the person whom the cookie names; no call takes a case's id. */
@RestController
@RequestMapping("/api/own")
class OwnPageController {

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
  Kept report(@RequestBody Map<String, Object> content) {
    return new Kept(acts.report(visitor.get(), content));
  }

  @PostMapping("/needs")
  @ResponseStatus(HttpStatus.CREATED)
  Kept need(@RequestBody Map<String, Object> content) {
    return new Kept(acts.need(visitor.get(), content));
  }

  @PostMapping("/objections")
  @ResponseStatus(HttpStatus.CREATED)
  Kept object(@RequestBody Map<String, Object> content) {
    return new Kept(acts.object(visitor.get(), content));
  }

  @GetMapping(path = "/papers/{id}", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> paper(@PathVariable String id) {
    return PdfAnswer.of(papers.pdf(visitor.get(), id), id);
  }
}
