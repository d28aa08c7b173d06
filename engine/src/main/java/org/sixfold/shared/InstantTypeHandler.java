package org.sixfold.shared;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.springframework.stereotype.Component;

/**
 * Keeps moments as UTC in {@code datetime(3)} columns, whatever zone the machine or the session
 * has.
 */
@Component
@MappedTypes(Instant.class)
public class InstantTypeHandler extends BaseTypeHandler<Instant> {

  @Override
  public void setNonNullParameter(
      PreparedStatement statement, int index, Instant moment, JdbcType jdbcType)
      throws SQLException {
    statement.setObject(index, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
  }

  @Override
  public Instant getNullableResult(ResultSet results, String column) throws SQLException {
    return moment(results.getObject(column, LocalDateTime.class));
  }

  @Override
  public Instant getNullableResult(ResultSet results, int column) throws SQLException {
    return moment(results.getObject(column, LocalDateTime.class));
  }

  @Override
  public Instant getNullableResult(CallableStatement statement, int column) throws SQLException {
    return moment(statement.getObject(column, LocalDateTime.class));
  }

  private static Instant moment(LocalDateTime utc) {
    return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
  }
}
