package io.stockcast.functions.account;

import io.stockcast.functions.account.AccountExportDto.DayDto;
import io.stockcast.functions.account.AccountExportDto.EntryDto;
import io.stockcast.functions.account.AccountExportDto.ProfileDto;
import io.stockcast.functions.account.AccountExportDto.RequestDto;
import io.stockcast.functions.people.PersonItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** An export in the contract's form: a list for each kind of item. */
final class AccountMapper {

    private AccountMapper() {}

    static AccountExportDto toDto(AccountExport export) {
        UserProfile profile = export.profile();
        return new AccountExportDto(
                export.exportedAt(),
                new ProfileDto(export.userId(), profile.username(), profile.email(), profile.createdAt()),
                each(export, PersonItem.WATCH, AccountMapper::entry),
                each(export, PersonItem.REQUEST, AccountMapper::request),
                each(export, PersonItem.QUOTA, AccountMapper::day));
    }

    private static EntryDto entry(String symbol, Map<String, String> values) {
        return new EntryDto(symbol, Instant.parse(values.get("addedAt")));
    }

    private static RequestDto request(String jobId, Map<String, String> values) {
        return new RequestDto(jobId, values.get("symbol"), Instant.parse(values.get("requestedAt")));
    }

    private static DayDto day(String date, Map<String, String> values) {
        return new DayDto(LocalDate.parse(date), Integer.parseInt(values.get("used")));
    }

    private static <T> List<T> each(
            AccountExport export, String kind, BiFunction<String, Map<String, String>, T> mapping) {
        return export.items().stream()
                .filter(item -> item.item().startsWith(kind))
                .map(item -> mapping.apply(item.item().substring(kind.length()), item.values()))
                .toList();
    }
}
