package org.sixfold.desks.web;

import java.time.LocalDate;
import java.util.Map;
import org.sixfold.access.CurrentUser;
import org.sixfold.desks.DoctorsRound;
import org.sixfold.desks.RoundNotes;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The doctor's round; doctors alone. */
@RestController
@RequestMapping("/api/doctors-round")
class DoctorsRoundController {

  private final CurrentUser currentUser;
  private final DoctorsRound round;
  private final RoundNotes notes;

  DoctorsRoundController(CurrentUser currentUser, DoctorsRound round, RoundNotes notes) {
    this.currentUser = currentUser;
    this.round = round;
    this.notes = notes;
  }

  record Reported(String reportId) {}

  /** Without a name nothing runs out any more. */
  record MedicineBody(String name, LocalDate lastsUntil) {}

  /** Everybody who is limited in the own grids, exceptions first. */
  @GetMapping
  DoctorsRound.Round round() {
    return round.of(currentUser.get());
  }

  /** The report of now: {@code {temp, symptoms, mood, needs, method}}. */
  @PostMapping("/{caseId}/report")
  Reported report(@PathVariable String caseId, @RequestBody Map<String, Object> content) {
    return new Reported(notes.report(currentUser.get(), caseId, content));
  }

  @PutMapping("/{caseId}/medicine")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void medicine(@PathVariable String caseId, @RequestBody MedicineBody body) {
    notes.medicine(currentUser.get(), caseId, body.name(), body.lastsUntil());
  }
}
