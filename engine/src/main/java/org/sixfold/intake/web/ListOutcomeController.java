package org.sixfold.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.sixfold.access.CurrentUser;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.intake.ListReply;
import org.sixfold.intake.ListWithdrawal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a list ends: the answer to its sender, or its withdrawal. */
@RestController
@RequestMapping("/api/lists/{id}")
class ListOutcomeController {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final CurrentUser currentUser;
  private final ListReply reply;
  private final ListWithdrawal withdrawal;

  ListOutcomeController(CurrentUser currentUser, ListReply reply, ListWithdrawal withdrawal) {
    this.currentUser = currentUser;
    this.reply = reply;
    this.withdrawal = withdrawal;
  }

  /** Ends the list's untouched cases; the touched ones are named. */
  @DeleteMapping
  ListWithdrawal.Withdrawn withdraw(@PathVariable String id) {
    commandRoom();
    return withdrawal.withdraw(id);
  }

  @GetMapping(path = "/reply.xlsx", produces = XLSX)
  void reply(@PathVariable String id, HttpServletResponse response) throws IOException {
    boolean unmasked = commandRoom().is(Role.SUPERVISOR);
    String name = reply.fileName(id);
    response.setContentType(XLSX);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
    reply.write(id, unmasked, response.getOutputStream());
  }

  private SignedInUser commandRoom() {
    SignedInUser user = currentUser.get();
    user.require(Role.SUPERVISOR, Role.ADMIN);
    return user;
  }
}
