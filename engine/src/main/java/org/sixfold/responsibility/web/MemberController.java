package org.sixfold.responsibility.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.sixfold.access.CurrentUser;
import org.sixfold.access.Role;
import org.sixfold.responsibility.Absence;
import org.sixfold.responsibility.Absences;
import org.sixfold.responsibility.Assistances;
import org.sixfold.responsibility.RosterImport;
import org.sixfold.responsibility.RosterReading;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The people of the roster. */
@RestController
@RequestMapping("/api/members")
class MemberController {

  private final CurrentUser currentUser;
  private final RosterReading reading;
  private final RosterImport rosterImport;
  private final Absences absences;
  private final Assistances assistances;

  MemberController(
      CurrentUser currentUser,
      RosterReading reading,
      RosterImport rosterImport,
      Absences absences,
      Assistances assistances) {
    this.currentUser = currentUser;
    this.reading = reading;
    this.rosterImport = rosterImport;
    this.absences = absences;
    this.assistances = assistances;
  }

  record AbsenceRequest(@NotNull Instant from, @NotNull Instant to, String substitute) {}

  /** For everybody signed in; phones and addresses for the command room and administrators. */
  @GetMapping
  Page<MemberView> members(
      @RequestParam(required = false) Role role,
      @RequestParam(required = false) String grid,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    boolean contacts = currentUser.get().is(Role.SUPERVISOR, Role.ADMIN);
    return reading
        .members(role, grid, Paging.of(limit, cursor))
        .map(listed -> MemberView.of(listed, contacts));
  }

  /** One person, as in the list. */
  @GetMapping("/{username}")
  MemberView member(@PathVariable String username) {
    boolean contacts = currentUser.get().is(Role.SUPERVISOR, Role.ADMIN);
    return MemberView.of(reading.member(username), contacts);
  }

  /** Imports CSV in UTF-8; for administrators. */
  @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  RosterImport.Imported importCsv(@RequestParam MultipartFile file) throws IOException {
    currentUser.get().require(Role.ADMIN);
    try (Reader csv = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      return rosterImport.read(csv);
    }
  }

  /** Sets a member's absence in place of an earlier one. */
  @PutMapping("/{username}/absence")
  Absence absent(@PathVariable String username, @Valid @RequestBody AbsenceRequest request) {
    Absence absence = new Absence(username, request.from(), request.to(), request.substitute());
    absences.set(absence);
    return absence;
  }

  /** Ends or withdraws a member's absence. */
  @DeleteMapping("/{username}/absence")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void back(@PathVariable String username) {
    absences.clear(username);
  }

  /** Somebody no longer works in a grid that is not the own; for the command room. */
  @DeleteMapping("/{username}/assistance/{grid}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void assistNoLonger(@PathVariable String username, @PathVariable String grid) {
    assistances.end(username, grid);
  }
}
