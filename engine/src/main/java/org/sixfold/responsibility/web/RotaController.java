package org.sixfold.responsibility.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.sixfold.access.CurrentUser;
import org.sixfold.access.Role;
import org.sixfold.responsibility.RosterReading;
import org.sixfold.responsibility.RotaGaps;
import org.sixfold.responsibility.RotaImport;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Who is on duty when, at the desks that are kept round the clock. */
@RestController
@RequestMapping("/api/rota")
class RotaController {

  private final CurrentUser currentUser;
  private final RosterReading reading;
  private final RotaImport rotaImport;
  private final RotaGaps gaps;

  RotaController(
      CurrentUser currentUser, RosterReading reading, RotaImport rotaImport, RotaGaps gaps) {
    this.currentUser = currentUser;
    this.reading = reading;
    this.rotaImport = rotaImport;
    this.gaps = gaps;
  }

  record ShiftView(String username, String name, Role role, Instant from, Instant to) {

    static ShiftView of(RosterReading.ListedShift listed) {
      return new ShiftView(
          listed.member().username(),
          listed.member().name(),
          listed.member().role(),
          listed.shift().from(),
          listed.shift().to());
    }
  }

  /** Shifts in order of their start; with a date those that touch it. */
  @GetMapping
  Page<ShiftView> rota(
      @RequestParam(required = false) Role role,
      @RequestParam(required = false) String grid,
      @RequestParam(required = false) LocalDate date,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return reading.rota(role, grid, date, Paging.of(limit, cursor)).map(ShiftView::of);
  }

  /** Hours of the coming day that nobody covers; for the command room. */
  @GetMapping("/gaps")
  Page<RotaGaps.Found> gaps(@RequestParam(defaultValue = "true") boolean open) {
    currentUser.get().require(Role.SUPERVISOR, Role.ADMIN);
    return new Page<>(gaps.list(open), null);
  }

  /** Imports CSV in UTF-8; for administrators. */
  @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  RotaImport.Imported importCsv(@RequestParam MultipartFile file) throws IOException {
    currentUser.get().require(Role.ADMIN);
    try (Reader csv = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      return rotaImport.read(csv, 0);
    }
  }
}
