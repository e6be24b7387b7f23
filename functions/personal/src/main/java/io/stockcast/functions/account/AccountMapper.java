package io.stockcast.functions.account;

import io.stockcast.functions.account.AccountExportDto.ProfileDto;

/** An export in the contract's form. */
final class AccountMapper {

    private AccountMapper() {}

    static AccountExportDto toDto(AccountExport export) {
        UserProfile profile = export.profile();
        return new AccountExportDto(
                export.exportedAt(),
                new ProfileDto(export.userId(), profile.username(), profile.email(), profile.createdAt()),
                export.lists());
    }
}
