package org.sixfold.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.stereotype.Component;

/**
 * Gives migrations the one type whose name differs: a moment in milliseconds is written {@code
 * ${datetime}}, for H2 outside its compatibility modes knows no {@code datetime(3)} and MySQL's
 * timestamp ends in 2038.
 */
@Component
class MigrationTypes implements FlywayConfigurationCustomizer {

  @Override
  public void customize(FluentConfiguration configuration) {
    try (Connection connection = configuration.getDataSource().getConnection()) {
      boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
      configuration.placeholders(Map.of("datetime", h2 ? "timestamp(3)" : "datetime(3)"));
    } catch (SQLException e) {
      throw new FlywayException("cannot tell which database this is", e);
    }
  }
}
