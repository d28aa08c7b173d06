package org.sixfold.casefile.web;

import java.util.Map;
import org.sixfold.access.CurrentUser;
import org.sixfold.casefile.CaseCorrections;
import org.sixfold.casefile.CaseMessages;
import org.sixfold.casefile.Persons;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Corrections of cases and facts from outside. */
@RestController
@RequestMapping("/api/cases/{id}")
class CaseChangeController {

  private final CaseCorrections corrections;
  private final CaseMessages messages;
  private final CurrentUser currentUser;

  CaseChangeController(
      CaseCorrections corrections, CaseMessages messages, CurrentUser currentUser) {
    this.corrections = corrections;
    this.messages = messages;
    this.currentUser = currentUser;
  }

  /** What to correct; null leaves as is. */
  record PersonCorrection(
      String name,
      String documentType,
      String document,
      String phone,
      String address,
      String reason) {}

  record Placing(String grid, String reason) {}

  /** Which case goes on: another one if two files turned out to be about one person. */
  record Corrected(String caseId) {}

  record Placed(String caseId, String grid) {}

  @PatchMapping("/person")
  Corrected correct(@PathVariable String id, @RequestBody PersonCorrection body) {
    return new Corrected(
        corrections.correctPerson(
            id,
            currentUser.get(),
            new Persons.Correction(
                body.name(), body.documentType(), body.document(), body.phone(), body.address()),
            body.reason()));
  }

  @PutMapping("/grid")
  Placed place(@PathVariable String id, @RequestBody Placing body) {
    corrections.place(id, currentUser.get(), body.grid(), body.reason());
    return new Placed(id, body.grid());
  }

  @PostMapping("/messages/{name}")
  Map<String, Object> message(
      @PathVariable String id, @PathVariable String name, @RequestBody Map<String, Object> body) {
    return messages.take(id, name, currentUser.get(), body);
  }
}
