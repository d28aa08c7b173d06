package org.sixfold.ownpage.web;

import java.util.List;
import org.sixfold.access.CurrentUser;
import org.sixfold.ownpage.OwnPageLinks;
import org.sixfold.ownpage.PageAddress;
import org.sixfold.ownpage.ServedPapers;
import org.sixfold.papers.PdfAnswer;
import org.sixfold.papers.QrCode;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Links of own pages, for who gives them. Answers with a link or code are shown once: they are not
 * stored for repeated calls, which make another one in place of it.
 */
@RestController
class PageLinkController {

  private final OwnPageLinks links;
  private final ServedPapers served;
  private final PageAddress address;
  private final CurrentUser currentUser;

  PageLinkController(
      OwnPageLinks links, ServedPapers served, PageAddress address, CurrentUser currentUser) {
    this.links = links;
    this.served = served;
    this.address = address;
    this.currentUser = currentUser;
  }

  /**
   * A new link.
   *
   * @param address to open, with the token behind the {@code #}
   * @param code to be told apart from the link
   * @param qr the address as a picture, {@code data:image/png;base64,…}
   */
  record NewLink(String address, String code, String qr) {}

  record NewCode(String code) {}

  /** Whose papers to print for serving. */
  record Serving(List<String> caseIds) {}

  @PostMapping("/api/cases/{id}/page-link")
  @ResponseStatus(HttpStatus.CREATED)
  NewLink make(@PathVariable String id) {
    OwnPageLinks.Made made = links.make(id, currentUser.get());
    String open = address.of(made.token(), asked());
    return new NewLink(open, made.code(), QrCode.dataUri(open));
  }

  @PostMapping("/api/cases/{id}/page-link/code")
  NewCode renewCode(@PathVariable String id) {
    return new NewCode(links.renewCode(id, currentUser.get()));
  }

  @DeleteMapping("/api/cases/{id}/page-link")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke(@PathVariable String id) {
    links.revoke(id, currentUser.get());
  }

  /** Order and notice of each case with a new link, and a sheet with the codes for who serves. */
  @PostMapping(path = "/api/papers/serving", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> serving(@RequestBody Serving wanted) {
    List<String> cases = wanted.caseIds() == null ? List.of() : wanted.caseIds();
    return PdfAnswer.of(served.print(cases, currentUser.get(), asked()), "serving");
  }

  private static String asked() {
    return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
  }
}
