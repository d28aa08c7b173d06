package org.sixfold.testsupport;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.sixfold.authority.AuthorityImport;
import org.sixfold.facility.FacilityImport;
import org.sixfold.fleet.FleetImport;
import org.sixfold.grid.GridImport;
import org.sixfold.responsibility.RosterImport;
import org.sixfold.responsibility.RotaImport;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The grids, people, houses and vehicles of Dongcheng, and a {@link Pool} for specifications. */
@Component
class Town {

  Town(
      GridImport grids,
      RosterImport roster,
      AuthorityImport authorities,
      RotaImport rota,
      FacilityImport facilities,
      FleetImport fleet) {
    try (var grid = reader("grids-dongcheng.csv");
        var people = reader("roster-dongcheng.csv");
        var bodies = reader("authorities-dongcheng.csv");
        var houses = reader("facilities-dongcheng.csv");
        var cars = reader("vehicles-dongcheng.csv")) {
      grids.read(GridImport.Content.GRIDS, grid);
      roster.read(people);
      authorities.read(bodies);
      roster.read(new StringReader(Pool.drivers()));
      rota.read(new StringReader(Pool.rota()), 0);
      facilities.read(FacilityImport.Content.FACILITIES, houses);
      facilities.read(FacilityImport.Content.FACILITIES, new StringReader(Pool.facilities()));
      fleet.read(cars);
      fleet.read(new StringReader(Pool.vehicles()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStreamReader reader(String file) throws IOException {
    return new InputStreamReader(
        new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8);
  }
}
