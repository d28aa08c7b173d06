package org.sixfold.seed;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.sixfold.access.Accounts;
import org.sixfold.authority.AuthorityImport;
import org.sixfold.facility.FacilityImport;
import org.sixfold.fleet.FleetImport;
import org.sixfold.grid.GridImport;
import org.sixfold.grid.GridImport.Content;
import org.sixfold.grid.Grids;
import org.sixfold.responsibility.RosterImport;
import org.sixfold.responsibility.RotaImport;
import org.sixfold.riskarea.RiskAreaSeed;
import org.sixfold.shared.Csv;
import org.sixfold.shared.SixfoldClock;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.FileCopyUtils;

/** Fills an empty database, all or nothing. */
@Component
class SeedLoader {

  /** Everybody's password in the demo; the README says so. */
  private static final String DEMO_PASSWORD = "sixfold";

  private static final LocalDate ROTA_BEGINS = LocalDate.of(2021, 12, 11);

  /** Day, night, off, off: moved by whole turns, the demo's shifts always fall together. */
  private static final int TURN_OF_ROTA = 4;

  private final Grids grids;
  private final GridImport gridImport;
  private final FacilityImport facilityImport;
  private final FleetImport fleetImport;
  private final RosterImport rosterImport;
  private final RotaImport rotaImport;
  private final AuthorityImport authorityImport;
  private final RiskAreaSeed riskAreaSeed;
  private final DemoDates dates;
  private final Accounts accounts;
  private final SixfoldClock clock;
  private final Environment environment;

  SeedLoader(
      Grids grids,
      GridImport gridImport,
      FacilityImport facilityImport,
      FleetImport fleetImport,
      RosterImport rosterImport,
      RotaImport rotaImport,
      AuthorityImport authorityImport,
      RiskAreaSeed riskAreaSeed,
      DemoDates dates,
      Accounts accounts,
      SixfoldClock clock,
      Environment environment) {
    this.grids = grids;
    this.gridImport = gridImport;
    this.facilityImport = facilityImport;
    this.fleetImport = fleetImport;
    this.rosterImport = rosterImport;
    this.rotaImport = rotaImport;
    this.authorityImport = authorityImport;
    this.riskAreaSeed = riskAreaSeed;
    this.dates = dates;
    this.accounts = accounts;
    this.clock = clock;
    this.environment = environment;
  }

  /** Loads the demo once, and its rota anew whenever the last one may have run out. */
  @Transactional
  public void loadDemo() {
    if (grids.all().isEmpty()) {
      load(SeedFiles.DEMO);
      riskAreas(SeedFiles.DEMO, dates.shift());
      accounts.setPasswordForAll(demoUsers(), DEMO_PASSWORD);
    }
    SeedFiles.DEMO.each("authorities", authorityImport::read);
    SeedFiles.DEMO.each("rota", csv -> rotaImport.read(csv, demoShift()));
  }

  /** Loads the operator's folder once. */
  @Transactional
  public void loadSeed(SeedFiles files) {
    if (grids.all().isEmpty()) {
      load(files);
      riskAreas(files, new DateShift(0));
      files.each("authorities", authorityImport::read);
      files.each("rota", csv -> rotaImport.read(csv, 0));
    }
  }

  private void load(SeedFiles files) {
    files.each("grids", csv -> gridImport.read(Content.GRIDS, csv));
    if (grids.all().isEmpty()) {
      throw new IllegalStateException("the seed has no grids: grids*.csv is missing or empty");
    }
    files.each("divisions", csv -> gridImport.read(Content.DIVISIONS, csv));
    files.each("overlays", csv -> gridImport.read(Content.OVERLAYS, csv));
    files.each("roster", rosterImport::read);
    files.each("facilities", csv -> facilityImport.read(FacilityImport.Content.FACILITIES, csv));
    files.each("rooms", csv -> facilityImport.read(FacilityImport.Content.ROOMS, csv));
    files.each("vehicles", fleetImport::read);
  }

  private void riskAreas(SeedFiles files, DateShift shift) {
    files.each("risk-areas", csv -> riskAreaSeed.read(shift.text(FileCopyUtils.copyToString(csv))));
  }

  private static List<String> demoUsers() {
    List<String> users = new ArrayList<>();
    SeedFiles.DEMO.each(
        "roster",
        csv -> Csv.read(csv, List.of("username")).forEach(row -> users.add(row.get("username"))));
    return users;
  }

  private int demoShift() {
    if (environment.acceptsProfiles(Profiles.of("timelapse"))) {
      return 0;
    }
    int days = (int) ChronoUnit.DAYS.between(ROTA_BEGINS, clock.today());
    return Math.floorDiv(days, TURN_OF_ROTA) * TURN_OF_ROTA;
  }
}
